"""Everyday words of Czech that are a slip's width from a word of the planner's: they are no slips."""

SPELT = """
    adam agent aktivity ales banka banky bere brat budovy bydli cech ceskem cesku ceste cesti cesty
    cetla chodit cinsky citit dalsich dava delala dele deska dobou drahe drahy dukaz filip foto frank
    harry heslo hrace hrade hrdina internet iphone james jede jedina jedinou jednotka jista jisty klice
    kopce lenka libit martin matku mesta meste mesto minulych mirne nadeji najde najevo naladu nasili
    nasleduje nazoru necim nekam nemeli nijak nohou ocich okruhu oprava osud oznameni parku pavel pevne
    pilot pisen plzne pocitace pocity pohar pohledu pokracuje politice popularni postel povoleni pozar
    pozor pradlo prani pravni prece preklad pribeh pribehu prilis pripojeni prisel prisla prisli priste
    pristi pritele probehne proces prodej produkce produktu projit provest psani psat rizeni rodin
    rodina rodiny roman rozhoduje sance saty scena scenu skonci slevy slouzit sport sprava stala statni
    statnich stesti stolu super svem takto tehdejsi tehdy tehle tela tema test testy tezka tezke tezky
    tisku tolik trati trest trhu tvari ucast ucasti ucely ucinky ukolem ulice umeni uvedl uvedla uvidim
    uvodni vedeli velkem vychod vyhlaseni vysel vyznamne vzdelani zabranit zabyva zadek zamku zasadni
    zasedani zavod zazemi zdalo zlate znacka zname zrovna ztratil ztratila zvlastni
"""
