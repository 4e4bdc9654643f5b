using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>Which reasons of one section still count: those for what readers see now. Of the others a person hears that they lapsed.</summary>
/// <param name="Alle">Every point of the text.</param>
/// <param name="Redenen">All that people ever wrote for this section.</param>
internal sealed record Redenstand(IReadOnlyList<Keurpunt> Alle, IReadOnlyList<Aanvaarding> Redenen)
{
    /// <summary>What nobody stands for. Only a warning can be accepted.</summary>
    public IReadOnlyList<Keurpunt> Open =>
        [
            .. Alle.Where(p => p.Soort == Keursoort.Fout || !Redenen.Any(r => r.Sleutel == p.Sleutel))
                .Select(MetVervallen),
        ];

    /// <summary>The reasons that count.</summary>
    public IReadOnlyList<Aanvaarding> Geldig => Van(naam: false);

    /// <summary>The words of which somebody said that they are no person.</summary>
    public IReadOnlyList<Aanvaarding> GeenPersoon => Van(naam: true);

    private IReadOnlyList<Aanvaarding> Van(bool naam) =>
        [
            .. Redenen.Where(r =>
                Alle.Any(p => p.Sleutel == r.Sleutel && p.Soort == Keursoort.Waarschuwing && p.IsNaam == naam)
            ),
        ];

    private Keurpunt MetVervallen(Keurpunt punt)
    {
        var onderwerp = Keursleutels.Onderwerp(punt.Sleutel);
        var vervallen = Redenen.LastOrDefault(r =>
            Keursleutels.Onderwerp(r.Sleutel) == onderwerp && Alle.All(p => p.Sleutel != r.Sleutel)
        );
        return vervallen is null
            ? punt
            : punt with
            {
                Zin =
                    $"{punt.Zin} {vervallen.Door} aanvaardde dit op {Planwoorden.Moment(vervallen.Op)} met deze reden: “{vervallen.Reden}” Daarna veranderde de zin, een cijfer erin of het oordeel. Daarom telt die reden niet meer.",
            };
    }
}
