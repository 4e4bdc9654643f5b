using System.Text.Json;
using Regiotafel.Cijfers.Werker;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>One delivery of raw files: who brought it, how it stands and what the screening found.</summary>
internal sealed class Levering : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>Its name in the manifest; empty until that was read.</summary>
    public string Manifestnaam { get; private set; } = "";
    public Leveringstaat Staat { get; private set; } = Leveringstaat.Ontvangen;
    public Rekenafbraak? Afbraak { get; private set; }
    public DateOnly? Van { get; private set; }
    public DateOnly? Tot { get; private set; }
    public string Regios { get; private set; } = "";
    public string Rapport { get; private set; } = "[]";

    /// <summary>What the whole report is known by in the vault; empty when there is none.</summary>
    public string Screening { get; private set; } = "";
    public int Versie { get; private set; } = 1;

    /// <summary>Its people are invented.</summary>
    public bool Voorbeeld { get; private set; }

    /// <summary>What the screening found, per code.</summary>
    public IReadOnlyList<Rapportdeel> Rapportdelen() => JsonSerializer.Deserialize<List<Rapportdeel>>(Rapport)!;

    /// <summary>A run came to its end.</summary>
    public void Neem(Rekenantwoord antwoord, IReadOnlyList<Rapportdeel> rapport, string screening)
    {
        Staat = antwoord.Geweigerd ? Leveringstaat.Geweigerd : Leveringstaat.Aanvaard;
        (Manifestnaam, Van, Tot) = (antwoord.Levering, antwoord.Van, antwoord.Tot);
        (Regios, Afbraak, Voorbeeld) = (string.Join(' ', antwoord.Regios), null, antwoord.IsVoorbeeld);
        (Rapport, Screening) = (JsonSerializer.Serialize(rapport), screening);
    }

    /// <summary>A run gave no outcome.</summary>
    public void BreekAf(Rekenafbraak reden) => Afbraak = reden;

    /// <summary>A person lets it run again.</summary>
    public Weigering? Opnieuw()
    {
        if (Staat != Leveringstaat.Ontvangen || Afbraak is null)
        {
            return Weigeringen.NietAfgebroken;
        }
        Afbraak = null;
        return null;
    }

    /// <summary>Its raw files are removed.</summary>
    public void Verval() => (Staat, Afbraak) = (Leveringstaat.Vervallen, null);
}
