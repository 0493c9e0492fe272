# country
