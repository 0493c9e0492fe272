# error
