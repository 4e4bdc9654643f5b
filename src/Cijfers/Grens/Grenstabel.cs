using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>The exact cells of one indicator as they reach the border: of each region, and of all regions together.</summary>
internal sealed class Grenstabel
{
    private readonly IReadOnlyDictionary<Celsleutel, Bijdragen> _bijdragen;

    /// <param name="ouder">Of a derived indicator: the table it follows from.</param>
    /// <param name="bijdragen">Of amounts and means: how much of a cell comes from each provider.</param>
    public Grenstabel(
        Definitie definitie,
        string metingId,
        Reeks regios,
        Reeks alle,
        Grenstabel? ouder = null,
        IReadOnlyDictionary<Celsleutel, Bijdragen>? bijdragen = null
    )
    {
        (Definitie, MetingId, Ouder) = (definitie, metingId, ouder);
        _bijdragen = bijdragen ?? new Dictionary<Celsleutel, Bijdragen>();
        var samen = new Reeks(definitie);
        foreach (var (sleutel, telling) in regios.Cellen.Concat(alle.Cellen))
        {
            samen.Zet(sleutel, telling);
        }
        Cellen = new(samen);
    }

    public Definitie Definitie { get; }

    public string MetingId { get; }

    public Grenstabel? Ouder { get; }

    public Intern<Reeks> Cellen { get; }

    /// <summary>Whether two people let the definition that it was made with be in force; if not, it stays inside.</summary>
    public bool IsVastgesteld { get; init; } = true;

    /// <summary>Counts that the source published itself, rounded by the source.</summary>
    public bool IsGepubliceerd => Definitie.Landelijk;

    /// <summary>Counts of people in regions: these are rounded, and audited.</summary>
    public bool IsTelling => Definitie is { Onthulling: Onthulling.Telling, Afleiding: null } && !IsGepubliceerd;

    /// <summary>Amounts and means of its own: floors, in place of rounding.</summary>
    public bool IsSom => Definitie is { Afleiding: null, Onthulling: not Onthulling.Telling };

    /// <summary>Amounts: with a total beside its mean a reader knows how many people there are.</summary>
    public bool IsBedrag => Definitie is { Afleiding: null, Onthulling: Onthulling.Bedrag };

    /// <summary>Whether the noemer counts people of ours: not inhabitants, which are public, and not months.</summary>
    public bool NoemerTeltMensen =>
        Definitie.HeeftNoemer
        && Definitie.Soort != Cijfersoort.Periodegemiddelde
        && !Definitie.Bronnen.Contains("inwoners");

    /// <summary>This table and those that it follows from.</summary>
    public IEnumerable<Grenstabel> MetOuders() => Ouder is null ? [this] : [this, .. Ouder.MetOuders()];

    /// <summary>How a count of it is named from one uitgave to the next.</summary>
    public string Plek(Celsleutel sleutel, bool noemer) =>
        $"{Definitie.Code}@{Definitie.Versie} {sleutel.Periode.Code} {sleutel.Regio} {sleutel.Uitsplitsing} {(noemer ? "noemer" : "teller")}";

    public Bijdragen BijdragenVan(Celsleutel sleutel) => _bijdragen.GetValueOrDefault(sleutel, Bijdragen.Onbekend);

    /// <summary>How often one person can count in one teller: once for each month of a mean over months.</summary>
    public long Eenheid(Telling telling) =>
        Definitie.Soort == Cijfersoort.Periodegemiddelde ? (long)telling.Noemer!.Value : 1;
}
