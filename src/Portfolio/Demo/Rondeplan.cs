using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>On which days, and at what time, a provider goes round its locations to confirm.</summary>
internal sealed class Rondeplan(Demovraag vraag, Locatieplan locatie)
{
    // Days without a round at the end: the provider that fell still was last heard two months ago.
    private const int StilleDagen = 60;

    private readonly Aanbiederplan aanbieder = locatie.Aanbieder;

    /// <summary>Minutes after midnight of the round on this day, or nothing.</summary>
    public int? Minuut(DateOnly dag)
    {
        if (!IsRondedag(dag))
        {
            return null;
        }
        var toeval = Toeval.Van(vraag.Zaad, "ronde", locatie.Nummer, dag.DayNumber);
        return toeval.Kans(Trouw(dag)) ? 545 + aanbieder.Nummer * 19 % 240 + toeval.Onder(120) : null;
    }

    /// <summary>Whether anybody at the provider still touches its rows on this day.</summary>
    public bool Actief(DateOnly dag) =>
        aanbieder.Gedrag switch
        {
            Gedrag.Nooit => false,
            Gedrag.Stil => dag.DayNumber <= vraag.Peildatum.DayNumber - StilleDagen,
            _ => true,
        };

    private bool IsRondedag(DateOnly dag)
    {
        var weekdag = (int)dag.DayOfWeek;
        return aanbieder.Ritme switch
        {
            Aanbieders.Ritme.Dagelijks => weekdag == aanbieder.Weekdag || weekdag == aanbieder.Weekdag + 2,
            Aanbieders.Ritme.VoorOverleg => weekdag == aanbieder.Weekdag && dag.Day <= 7,
            _ => weekdag == aanbieder.Weekdag,
        };
    }

    private int Trouw(DateOnly dag)
    {
        if (!Actief(dag))
        {
            return 0;
        }
        var verstreken = 1000 * (dag.DayNumber - vraag.Begin.DayNumber) / (7 * vraag.Weken);
        return aanbieder.Gedrag switch
        {
            Gedrag.ZaktWeg => 950 - 800 * verstreken / 1000,
            Gedrag.MailsUit => 600,
            _ => 940,
        };
    }
}
