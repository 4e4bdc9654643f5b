using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plaatsing.Berichten;

/// <summary>At what hour somebody gets the digest of this room, and which kinds of mail not.</summary>
internal sealed class Berichtkeuze : IVersie
{
    public const int Vroegst = 6;
    public const int Laatst = 20;

    public required Guid GebruikerId { get; init; }
    public required string Regio { get; init; }
    public required int Uur { get; set; }

    /// <summary>Kinds that are off, joined by |.</summary>
    public required string Uit { get; set; }
    public int Versie { get; private set; } = 1;

    /// <summary>The kinds that are off.</summary>
    public IReadOnlyCollection<Berichtsoort> Soorten
    {
        get => [.. Uit.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(EnumTekst<Berichtsoort>.Waarde)];
        set => Uit = string.Join('|', value.Distinct().Order().Select(EnumTekst<Berichtsoort>.Tekst));
    }
}

/// <summary>
/// Kinds of mail that can be switched off, each by itself. That somebody proposes somebody for a place of yours cannot: it holds that
/// place.
/// </summary>
internal enum Berichtsoort
{
    /// <summary>In the digest: proposals that wait for an answer.</summary>
    Voorstellen,

    /// <summary>In the digest: questions and tasks.</summary>
    Taken,

    /// <summary>In the digest: what came to fit by a standing search.</summary>
    Treffers,

    /// <summary>In the digest: proposed statuses to decide on.</summary>
    Statussen,

    /// <summary>At once: what the other side did with a proposal.</summary>
    Antwoord,
}
