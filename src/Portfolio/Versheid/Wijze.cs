namespace Regiotafel.Portfolio.Versheid;

/// <summary>
/// How a confirmation came about: by telephone also with which function, by a link in a mail also whose link it was.
/// </summary>
internal sealed record Wijze(BevestigingWijze Soort, string? Met = null, Linkhouder? Houder = null)
{
    public static readonly Wijze Scherm = new(BevestigingWijze.Scherm);

    public static Wijze Telefonisch(string functie) => new(BevestigingWijze.Telefoon, functie.Trim());

    public static Wijze PerLink(Linkhouder houder) => new(BevestigingWijze.Maillink, Houder: houder);

    /// <summary>What the register shows as who confirmed; by telephone both.</summary>
    public string Ondertekening(string naam) => Met is null ? Houder?.Naam ?? naam : $"{naam}, telefonisch met {Met}";
}

/// <summary>The account to which a link was sent: it confirms without being signed in.</summary>
internal sealed record Linkhouder(Guid GebruikerId, string Naam);
