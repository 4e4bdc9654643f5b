namespace Regiotafel.Portfolio.Zoeken;

/// <summary>Answers a search from an index in one pass, block by block: no set as large as the register is made.</summary>
internal static class Zoeker
{
    public static Zoekantwoord Zoek(Zoekindex index, Zoekopdracht opdracht, IReadOnlyList<Facet> facetten)
    {
        if (opdracht.Moment.HoudbaarheidDagen != index.Moment.HoudbaarheidDagen)
        {
            throw new ArgumentException("The index was made for another shelf life.", nameof(opdracht));
        }

        using var ruimte = new Werkruimte(index.Leeg.Length);
        var maten = new Maten(index, opdracht, ruimte).Alle();
        var weging = new Weging(index, maten, ruimte);
        var (passend, bijna) = (new Lijst(index, opdracht, ruimte), new Bijnalijst(index, opdracht, ruimte));
        var waarden = new Facetwaarden(index, maten, facetten, ruimte);
        for (var van = 0; van < index.Leeg.Length; van += Bitrij.Blok)
        {
            weging.Weeg(van);
            passend.Bied(0, van, weging.Past);
            bijna.Bied(weging);
            waarden.Tel(weging);
        }

        return new()
        {
            Past = weging.AantalPast,
            Bijna = weging.AantalBijna,
            Niet = index.Plekken.Length - weging.AantalPast - weging.AantalBijna,
            Passend = Bladzijde(passend.Plekken),
            BijnaPassend = Bladzijde(bijna.Plekken),
            Redenen =
            [
                .. maten
                    .Select((m, i) => new Zoekreden(m.Criterium, weging.Aantallen[i], weging.Alleen[i], m.Beslisser))
                    .Where(r => r.Aantal > 0),
            ],
            Facetten = waarden.Aantallen,
        };

        List<Zoekplek> Bladzijde(IEnumerable<int> plekken) =>
            [.. plekken.Skip(opdracht.Overslaan).Select(plek => index.Plekken[plek])];
    }
}
