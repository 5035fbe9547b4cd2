"""Everyday words of Polish that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    absolutnie atak ataki bawic bazie bogiem boje brat brawo budzi celow cialo ciesze cieszy ciezkie
    coraz dana dania dochodzi dojsc dostaje dostanie dostep doszlo dowiedziec dzial dzialac fali firma
    firmie foto frank handel harry haslo internet jacka james jazda jazdy jedynym jedzie kamien karte
    karty konto krola krolowa ledwo licznych lider lodzi ludzkie ludzkosci malego marcin marsz martin
    matki medal miales miastach miasto milosc morza nagle nastepuje niebie niemniej niewiele oddac
    okazac okazuje okiem opozycja opozycji osrodek panuje pawel pilka pismo pisza pochodza pochodzi
    podjac podobnie podstawowe pojawila polaczenie polozenie ponoc porzadek porzadku porze posiadanie
    posla poslowie postawic powaznie powiedzialem powiedzmy powiem powrocie powstala powstalo powstaly
    powstanie pozostanie prawnej prezent prezentuje proces propozycja przeciez przeciwko przeglad
    przejdzie przepisy przestac przestan przeszla przyjdzie przynosi radio radzie rekach robienia robota
    roboty rocznicy rodzin rodzina rodziny rower rozmow scena silne skonczy skory smialo spodnie sport
    sprzed stali stanowiska stole straszne szczecin szczescie teren test trafil uklad ulice uniknac
    urzad uwaga uwage uzycie waszego waszych wazniejsze wchodzi wejdzie widzac wiecznie wiedzieli wiedzy
    wklad wlasciciel wojne wojny wpadl wprost wschodzie wszedl wybral wybrane wybrany wybrzeza
    wykorzystuje wykorzystywane wyraznie zachowuje zadna zaledwie zapis zarty zdjeciu zewnatrz znasz
    zostawic zreszta zrobilam zwiazane
"""
