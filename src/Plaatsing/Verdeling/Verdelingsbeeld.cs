using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>A division of a region in words.</summary>
internal sealed record Verdelingsbeeld(Regiovraag Vraag, Resultaat Resultaat)
{
    /// <summary>Chains and swaps, the longest first; who goes straight to a free place is not among them.</summary>
    public IReadOnlyList<Ketenregel> Ketens =>
        [.. Resultaat.Ketens.Where(k => k.Soort != Ketenregel.Direct).OrderByDescending(k => k.Stappen.Count)];

    /// <summary>Of each unit what one place more would change, the most valuable first.</summary>
    public IReadOnlyList<Plekwinst> Winsten { get; init; } = [];

    /// <summary>People with status 6 that get a place.</summary>
    public long Urgent => Resultaat.Waarde[Niveaus.Urgent];

    /// <summary>People who wait and get a place, without anybody moving and with.</summary>
    public int Geholpen => Resultaat.Toewijzingen.Count(t => t.Van is null);

    /// <summary>People who wait and are helped because a resident moves on.</summary>
    public int DoorKetens => Ketens.Sum(k => k.Stappen.Count(s => s.Van is null));

    /// <summary>How sure it is that there is none better.</summary>
    public string Zekerheid
    {
        get
        {
            if (Resultaat.Bewezen)
            {
                return "Bewezen: er is geen betere verdeling met ketens van hoogstens drie stappen.";
            }
            var niveau = Resultaat.Gap.Select((g, i) => (g, i)).First(p => p.g > 0);
            return $"Nog niet bewezen: op niveau {niveau.i + 1} kan het hoogstens {niveau.g} beter.";
        }
    }

    public Zoekvraagbeeld Zoekvraag(string code) => Vraag.Zoekvragen[code];

    public string Plek(string groep) => Vraag.Plekken.Van(groep)?.Plaats.Naam ?? groep;

    /// <summary>The same as stories.</summary>
    public IReadOnlyList<Ketenverhaal> Verhalen => [.. Ketens.Select(k => new Ketenverhaal(Vraag, k))];

    /// <summary>What one place more changes there, in words.</summary>
    public (string Plek, string Zin) Winst(Plekwinst winst) => (Plek(winst.Groep), Niveauwoorden.Zin(winst.Verschil));

    /// <summary>A shortage in words, with codes as people read them and places by name.</summary>
    public string Zin(Knelpunt knelpunt)
    {
        var codes = knelpunt.Zoekvragen.Select(z => Zoekvraag(z).Zoekvraag.Code.ToString());
        return $"{knelpunt.Zoekvragen.Count} urgente zoekvragen ({string.Join(", ", codes)}) passen samen op maar {knelpunt.Plekken} "
            + $"{(knelpunt.Plekken == 1 ? "plek" : "plekken")} ({string.Join("; ", knelpunt.Groepen.Select(Plek))}). Voor één van hen is nu geen plek.";
    }
}
