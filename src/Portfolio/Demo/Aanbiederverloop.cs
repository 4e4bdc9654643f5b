using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Demo;

/// <summary>The year of a provider itself: it joins, and may switch its reminders off.</summary>
internal static class Aanbiederverloop
{
    /// <summary>The moment a number of minutes after midnight, local time, on a working day.</summary>
    public static DateTime Moment(DateOnly dag, int minuut) => Klok.BeginVan(dag).AddMinutes(minuut);

    public static void Speel(Demovraag vraag, Aanbiederplan aanbieder, Verslag verslag)
    {
        var begin = vraag.DagBij(0);
        if (begin > vraag.LaatsteDag)
        {
            return;
        }
        verslag.Schrijf(
            aanbieder.Beeld,
            Moment(begin, 500 + aanbieder.Nummer % 30),
            aanbieder.Zorgbemiddelaar,
            "nieuw"
        );
        var uit = vraag.DagBij(550);
        if (aanbieder.Gedrag == Gedrag.MailsUit && uit <= vraag.LaatsteDag)
        {
            var beeld = aanbieder.Beeld with { MailsUitOp = uit, MailsUitOm = aanbieder.Reden, Versie = 2 };
            verslag.Schrijf(beeld, Moment(uit, 605), aanbieder.Zorgbemiddelaar, "MailsUitOp|MailsUitOm");
        }
    }
}
