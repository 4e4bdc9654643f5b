using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Aanbieders;

/// <summary>How often a provider wants to be reminded.</summary>
internal enum Ritme
{
    Dagelijks,
    Wekelijks,
    VoorOverleg,
}

/// <summary>A provider. Its id is also the id of its organisation in room Toegang, so that "own" means the same everywhere.</summary>
internal sealed class Aanbieder : Gestempeld, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public Guid EigenaarId { get; private init; }
    public required string Naam { get; set; }
    public string Zoeknaam { get; private set; } = "";
    public string? Agb { get; set; }
    public string? Kvk { get; set; }
    public Ritme Ritme { get; set; } = Ritme.Wekelijks;

    /// <summary>Working day of the weekly digest, 1 (Monday) to 5.</summary>
    public int Weekdag { get; set; } = 1;

    /// <summary>Since when reminders by mail are off, with the reason beside it.</summary>
    public DateOnly? MailsUitOp { get; set; }
    public string? MailsUitOm { get; set; }
    public DateOnly? StilVan { get; set; }
    public DateOnly? StilTot { get; set; }
    public DateOnly? BeeindigdOp { get; set; }

    public static Aanbieder Nieuw(Guid id, string regio, string naam) =>
        new()
        {
            Id = id,
            EigenaarId = id,
            Regio = regio,
            Naam = naam,
        };

    /// <summary>When this provider is reminded; switching off asks for a reason that the region can read.</summary>
    public Weigering? StelHerinneringen(Herinnerwens wens, DateOnly vandaag)
    {
        if (wens.Weekdag is < 1 or > 5)
        {
            return Weigeringen.GeenWerkdag;
        }
        if (wens.StilTot is not null && (wens.StilVan is null || wens.StilTot < wens.StilVan))
        {
            return Weigeringen.StilteZonderBegin;
        }
        if (wens.Uit && string.IsNullOrWhiteSpace(wens.UitOm))
        {
            return Weigeringen.UitVraagtReden;
        }
        (Ritme, Weekdag, StilVan, StilTot) = (wens.Ritme, wens.Weekdag, wens.StilVan, wens.StilTot);
        MailsUitOp = wens.Uit ? MailsUitOp ?? vandaag : null;
        MailsUitOm = wens.Uit ? wens.UitOm!.Trim() : null;
        return null;
    }

    /// <summary>Stores the name as it is searched and sorted on.</summary>
    public void ZetZoeknaam() => Zoeknaam = Zoektekst.Van(Naam);
}
