# Names of the countries that work can be asked for in (ISO 3166-1 alpha-2).

country-AT = Autriche
country-AU = Australie
country-BE = Belgique
country-BR = Brésil
country-CA = Canada
country-CH = Suisse
country-CZ = Tchéquie
country-DE = Allemagne
country-DK = Danemark
country-ES = Espagne
country-FI = Finlande
country-FR = France
country-GB = Royaume-Uni
country-HU = Hongrie
country-IE = Irlande
country-IT = Italie
country-LU = Luxembourg
country-NL = Pays-Bas
country-NO = Norvège
country-PL = Pologne
country-PT = Portugal
country-SE = Suède
country-US = États-Unis
