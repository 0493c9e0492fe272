# Names of the countries that work can be asked for in (ISO 3166-1 alpha-2).

country-AT = Austria
country-AU = Australia
country-BE = Bélgica
country-BR = Brasil
country-CA = Canadá
country-CH = Suiza
country-CZ = Chequia
country-DE = Alemania
country-DK = Dinamarca
country-ES = España
country-FI = Finlandia
country-FR = Francia
country-GB = Reino Unido
country-HU = Hungría
country-IE = Irlanda
country-IT = Italia
country-LU = Luxemburgo
country-NL = Países Bajos
country-NO = Noruega
country-PL = Polonia
country-PT = Portugal
country-SE = Suecia
country-US = Estados Unidos
