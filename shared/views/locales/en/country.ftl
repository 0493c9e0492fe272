# Names of the countries that work can be asked for in (ISO 3166-1 alpha-2).

country-AT = Austria
country-AU = Australia
country-BE = Belgium
country-BR = Brazil
country-CA = Canada
country-CH = Switzerland
country-CZ = Czechia
country-DE = Germany
country-DK = Denmark
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-HU = Hungary
country-IE = Ireland
country-IT = Italy
country-LU = Luxembourg
country-NL = Netherlands
country-NO = Norway
country-PL = Poland
country-PT = Portugal
country-SE = Sweden
country-US = United States
