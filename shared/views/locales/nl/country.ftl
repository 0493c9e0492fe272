# Names of the countries that work can be asked for in (ISO 3166-1 alpha-2).

country-AT = Oostenrijk
country-AU = Australië
country-BE = België
country-BR = Brazilië
country-CA = Canada
country-CH = Zwitserland
country-CZ = Tsjechië
country-DE = Duitsland
country-DK = Denemarken
country-ES = Spanje
country-FI = Finland
country-FR = Frankrijk
country-GB = Verenigd Koninkrijk
country-HU = Hongarije
country-IE = Ierland
country-IT = Italië
country-LU = Luxemburg
country-NL = Nederland
country-NO = Noorwegen
country-PL = Polen
country-PT = Portugal
country-SE = Zweden
country-US = Verenigde Staten
