using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Wensen;

/// <summary>The form of the wishes of a client: where to live, in order, and where not, with an end when it has one.</summary>
internal sealed class Wensinvoer
{
    /// <summary>Places in order of wish, as <see cref="Wensdoel.Sleutel"/>; empty lines do not count.</summary>
    public List<string?> Graag { get; set; } = [];

    public List<string?> Niet { get; set; } = [];

    /// <summary>First day on which the place of the same number counts again; null: until the client says so.</summary>
    public List<DateOnly?> NietTot { get; set; } = [];

    /// <summary>Nothing but the places of the list.</summary>
    public bool AlleenVoorkeur { get; set; }

    public static Wensinvoer Van(Zoekvraagbeeld beeld)
    {
        var niet = beeld.Wensen.Where(w => w.Soort == Voorkeursoort.Uitsluiting).ToList();
        return new Wensinvoer
        {
            Graag = [.. beeld.Wensen.Where(w => w.Soort == Voorkeursoort.Voorkeur).Select(Wensdoel.Sleutel)],
            Niet = [.. niet.Select(Wensdoel.Sleutel)],
            NietTot = [.. niet.Select(w => w.Tot)],
            AlleenVoorkeur = beeld.Zoekvraag.AlleenVoorkeur,
        };
    }

    /// <summary>The wishes that it asks for.</summary>
    public IReadOnlyList<Wens> Wensen =>
        [
            .. Graag
                .Where(g => !string.IsNullOrEmpty(g))
                .Select((g, i) => new Wens(Voorkeursoort.Voorkeur, g!, i + 1, Tot: null)),
            .. Niet.Select((n, i) => (Sleutel: n, Tot: i < NietTot.Count ? NietTot[i] : null))
                .Where(n => !string.IsNullOrEmpty(n.Sleutel))
                .Select((n, i) => new Wens(Voorkeursoort.Uitsluiting, n.Sleutel!, i + 1, n.Tot)),
        ];

    /// <param name="doelen">Keys of places that can be chosen.</param>
    /// <param name="dag">Today.</param>
    public IEnumerable<Veldfout> Fouten(IReadOnlySet<string> doelen, DateOnly dag)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (naam, lijst) in new[] { (nameof(Graag), Graag), (nameof(Niet), Niet) })
        {
            for (var i = 0; i < lijst.Count; i++)
            {
                if (lijst[i] is not { Length: > 0 } sleutel)
                {
                    continue;
                }
                if (!doelen.Contains(sleutel))
                {
                    yield return new($"{naam}[{i}]", Weigeringen.DoelOnbekend);
                }
                else if (!gezien.Add(sleutel))
                {
                    yield return new($"{naam}[{i}]", Weigeringen.DoelDubbel);
                }
            }
        }
        for (var i = 0; i < Math.Min(Niet.Count, NietTot.Count); i++)
        {
            if (!string.IsNullOrEmpty(Niet[i]) && NietTot[i] is { } tot && (tot <= dag || tot > dag.AddYears(1)))
            {
                yield return new($"{nameof(NietTot)}[{i}]", Weigeringen.TotBuitenGrens);
            }
        }
        if (AlleenVoorkeur && Graag.TrueForAll(string.IsNullOrEmpty))
        {
            yield return new(nameof(AlleenVoorkeur), Weigeringen.LijstLeeg);
        }
    }
}

/// <summary>One wish of the form.</summary>
internal sealed record Wens(Voorkeursoort Soort, string Sleutel, int Volgorde, DateOnly? Tot);
