namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// The audit over all tables of an uitgave together: while a count can be derived, the total around it is coarsened, at most so
/// many rounds as the policy says.
/// </summary>
internal static class Herleidbaarheid
{
    /// <summary>Coarsens what must be; gives what can be derived even then.</summary>
    public static IReadOnlyList<string> Toets(Aantallennet net, Beleid beleid)
    {
        for (var ronde = 0; ; ronde++)
        {
            var insluiting = new Insluiting(net, beleid.Rond);
            var lekken = Lekken(net, insluiting, beleid).ToList();
            var totalen = lekken.SelectMany(lek => Totalen(net, insluiting, lek.Cel)).ToHashSet();
            if (lekken.Count == 0)
            {
                return [];
            }
            if (ronde == beleid.Rondes || totalen.Count == 0)
            {
                return [.. lekken.Select(l => $"{net.Cellen[l.Cel].Naam}: {Tekst(l.Soort)}").Distinct()];
            }
            foreach (var totaal in totalen)
            {
                net.Cellen[totaal].Vergroof(beleid.Grof);
            }
        }
    }

    public static IEnumerable<Lek> Lekken(Aantallennet net, Insluiting insluiting, Beleid beleid)
    {
        for (var cel = 0; cel < net.Cellen.Count; cel++)
        {
            if (insluiting.Laag(cel) == insluiting.Hoog(cel) && Soort(net, insluiting, cel, beleid) is { } soort)
            {
                yield return new(cel, soort);
            }
        }
        if (!beleid.VolledigMag)
        {
            foreach (var cel in net.Verbanden.SelectMany(v => Volledig(v, insluiting)).Distinct())
            {
                yield return new(cel, Leksoort.BewezenVolledig);
            }
        }
    }

    private static Leksoort? Soort(Aantallennet net, Insluiting insluiting, int cel, Beleid beleid) =>
        insluiting.Laag(cel) switch
        {
            0 => beleid.LeegMag ? null : Leksoort.BewezenLeeg,
            var waarde when waarde < beleid.Rond * net.Cellen[cel].Eenheid => Leksoort.KleinAantal,
            _ => null,
        };

    // All parts but one are proven empty, and there is somebody.
    private static List<int> Volledig(Verband verband, Insluiting insluiting)
    {
        var delen = verband.Delen.ToList();
        var gevuld = delen.Where(d => insluiting.Hoog(d) > 0).ToList();
        return delen.Count > 1 && gevuld.Count == 1 && insluiting.Laag(gevuld[0]) > 0 ? gevuld : [];
    }

    // The totals nearest to a count that are not coarse yet: of the relation that gave it away, else of those around it.
    private static List<int> Totalen(Aantallennet net, Insluiting insluiting, int cel)
    {
        if (insluiting.Redenen[cel] is { } reden && Open(net, [reden]) is { Count: > 0 } naaste)
        {
            return naaste;
        }
        var gezien = new HashSet<int>();
        for (List<int> kring = [cel]; kring.Count > 0; )
        {
            var verbanden = kring.SelectMany(insluiting.Van).Where(gezien.Add).ToList();
            if (Open(net, verbanden) is { Count: > 0 } totalen)
            {
                return totalen;
            }
            kring = [.. verbanden.SelectMany(v => net.Verbanden[v].Termen).Select(t => t.Cel).Distinct()];
        }
        return [];
    }

    private static List<int> Open(Aantallennet net, IEnumerable<int> verbanden) =>
        [
            .. verbanden
                .SelectMany(v => net.Verbanden[v].Totalen)
                .Distinct()
                .Where(c => net.Cellen[c] is { Vergroofd: false, Onderdrukt: null }),
        ];

    private static string Tekst(Leksoort soort) =>
        soort switch
        {
            Leksoort.KleinAantal => "het precieze aantal is uit te rekenen",
            Leksoort.BewezenLeeg => "te bewijzen is dat hier niemand is",
            _ => "te bewijzen is dat iedereen hier is",
        };
}
