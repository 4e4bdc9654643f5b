using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Projecten;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>A published version as it was frozen.</summary>
/// <param name="Teksten">Without any text when the version was withdrawn.</param>
/// <param name="Uitgaven">Where its figures stand; they never change.</param>
/// <param name="Nieuwste">The newest version, which replaced every other; also when it was withdrawn.</param>
internal sealed record Gepubliceerdplan(
    Plankop Kop,
    Planteksten Teksten,
    Planprojecten Projecten,
    IReadOnlyList<Guid> Uitgaven,
    Plankop Nieuwste,
    string Hash
)
{
    public bool IsIngetrokken => Kop.Ingetrokken is not null;

    /// <summary>There is a newer version.</summary>
    public bool IsVervangen => Nieuwste.Nummer > Kop.Nummer;

    /// <summary>The newest version that a reader of this one can go on to; null when there is none.</summary>
    public Plankop? Opvolger { get; init; }

    /// <summary>Of a version that was replaced: what became of it.</summary>
    public string Oudzin =>
        Opvolger is { Nummer: var nummer }
            ? $"Versie {nummer} vervangt deze versie"
            : $"Versie {Nieuwste.Nummer} verving deze versie en is daarna ingetrokken";

    /// <param name="koppen">All versions of this plan.</param>
    public static Plankop? Opvolgervan(Plankop kop, IEnumerable<Plankop> koppen) =>
        koppen.Where(k => k.Nummer > kop.Nummer && k.Ingetrokken is null).MaxBy(k => k.Nummer);

    /// <summary>Where the figures of a row stand.</summary>
    public static IReadOnlyList<Guid> Uitgavenvan(Openbaarplan rij) =>
        [.. rij.Uitgaven.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];

    /// <summary>A version from its row.</summary>
    /// <param name="ingetrokken">Numbers of versions whose words are no longer handed out.</param>
    public static Gepubliceerdplan Van(
        Zorgkantoorregio regio,
        Openbaarplan rij,
        Plankop kop,
        Plankop nieuwste,
        IReadOnlySet<int> ingetrokken
    )
    {
        var plan = kop.Ingetrokken is null
            ? Bevrorenplan.Lees(rij.Inhoud)
            : new(
                new Dictionary<string, string>(),
                new Dictionary<string, string>(),
                Planprojecten.Leeg(rij.Editie),
                []
            );
        return new(
            kop,
            new Planteksten(
                regio.Code,
                rij.Editie,
                kop.Nummer,
                Plansoort.Gepubliceerd,
                plan.Secties,
                plan.Redenen,
                kop.Vanaf,
                Wijzigingslijst.Zonder(plan.Wijzigingen, ingetrokken)
            ),
            plan.Projecten,
            Uitgavenvan(rij),
            nieuwste,
            rij.Hash
        );
    }
}
