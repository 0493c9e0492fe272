# Names of the countries that work can be asked for in (ISO 3166-1 alpha-2).

country-AT = Österreich
country-AU = Australien
country-BE = Belgien
country-BR = Brasilien
country-CA = Kanada
country-CH = Schweiz
country-CZ = Tschechien
country-DE = Deutschland
country-DK = Dänemark
country-ES = Spanien
country-FI = Finnland
country-FR = Frankreich
country-GB = Vereinigtes Königreich
country-HU = Ungarn
country-IE = Irland
country-IT = Italien
country-LU = Luxemburg
country-NL = Niederlande
country-NO = Norwegen
country-PL = Polen
country-PT = Portugal
country-SE = Schweden
country-US = Vereinigte Staaten
