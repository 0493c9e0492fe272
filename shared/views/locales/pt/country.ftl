# Names of the countries that work can be asked for in (ISO 3166-1 alpha-2).

country-AT = Áustria
country-AU = Austrália
country-BE = Bélgica
country-BR = Brasil
country-CA = Canadá
country-CH = Suíça
country-CZ = Chéquia
country-DE = Alemanha
country-DK = Dinamarca
country-ES = Espanha
country-FI = Finlândia
country-FR = França
country-GB = Reino Unido
country-HU = Hungria
country-IE = Irlanda
country-IT = Itália
country-LU = Luxemburgo
country-NL = Países Baixos
country-NO = Noruega
country-PL = Polónia
country-PT = Portugal
country-SE = Suécia
country-US = Estados Unidos
