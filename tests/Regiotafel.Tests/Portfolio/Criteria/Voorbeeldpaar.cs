using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Portfolio.Criteria;

/// <summary>A client and a place that fit on every criterion, to change one thing at a time.</summary>
internal static class Voorbeeldpaar
{
    public static readonly Toetsmoment Moment = new(new(2026, 11, 2));

    public static readonly Groep PassendePlek = new("G-1", "L-1", "A-1", "5521")
    {
        Financiering = ["WlzW"],
        Profielen = ["880", "882"],
        Leveringsvormen = ["4", "5"],
        BevestigdOp = new(2026, 11, 1),
        Plek = new(900, 4000),
    };

    public static readonly Zoekprofiel Client = new()
    {
        Financiering = "WlzW",
        Profiel = "882",
        Leveringsvormen = ["4"],
        LeeftijdVan = 40,
        LeeftijdTot = 40,
        Geslacht = "v",
        Regio = "5521",
        Status = "6",
        Netwerk = new(900, 4000),
    };

    /// <summary>The outcome of one criterion as "oordeel beslisser: zin", or "past".</summary>
    public static string Uitkomst(string criterium, Zoekprofiel client, Groep groep)
    {
        var uitkomst = Criteriumtoets.Toets(client, groep, Moment).Criteria.Single(c => c.Criterium == criterium);
        return uitkomst.Oordeel == Oordeel.Past
            ? "past"
            : $"{uitkomst.Oordeel.ToString().ToLowerInvariant()} {uitkomst.Beslisser}: {uitkomst.Zin}";
    }
}
