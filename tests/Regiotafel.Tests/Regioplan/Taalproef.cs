using System.Collections.Frozen;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Monitor;

namespace Regiotafel.Tests.Regioplan;

/// <summary>Public figures of hand-made tables for a plan of Rotterdam, through the border and without a store.</summary>
internal static class Taalproef
{
    public const string Regio = "5521";
    public const string Ander = "5502";
    public const string Dag = "2024-01-01";

    public static Plancijfers Openbaar(params Grenstabel[] tabellen) => Openbaar(tabellen, []);

    /// <summary>Of this edition, and of the one before.</summary>
    public static Plancijfers Openbaar(Grenstabel[] nu, Grenstabel[] vorige) =>
        new(
            Sjabloon.Van("2024-2025")!,
            Monitorproef.Van(
                Regio,
                [
                    Monitorproef.Uitgave("2024-2025", voorbeeld: true, nu),
                    .. vorige.Length == 0
                        ? Array.Empty<Openbareuitgave>()
                        : [Monitorproef.Uitgave("2023-2024", voorbeeld: true, vorige)],
                ]
            )
        );

    /// <summary>So many waiting on average in 2022 and in 2023.</summary>
    public static Plancijfers Wachtenden(int toen, int nu) =>
        Openbaar(
            new Proeftabel("wachtlijst-gemiddelde", "2.0")
                .Cel(Regio, "", toen * 12, 12, "2022")
                .Cel(Regio, "", nu * 12, 12, "2023")
                .Maak()
        );

    /// <summary>So many of 100.000 inhabitants, beside another region with 2.700 of 1.000.000.</summary>
    public static Plancijfers Naastelkaar(int teller) =>
        Openbaar(
            new Proeftabel("klantenratio", "2.0").Cel(Regio, "", teller, 100_000).Cel(Ander, "", 2700, 1_000_000).Maak()
        );

    /// <summary>What stands between a text and publication, but for what is accepted.</summary>
    public static IReadOnlyList<Keurpunt> Keur(
        string tekst,
        Plancijfers cijfers,
        IReadOnlySet<string> aanvaard,
        string sectie = "wachtlijsten"
    ) =>
        [
            .. Tekstkeuring
                .Keur(sectie, tekst, cijfers, FrozenSet<string>.Empty)
                .Where(p => p.Soort == Keursoort.Fout || !aanvaard.Contains(p.Sleutel)),
        ];

    public static Beweringoordeel Toets(string bewering, Plancijfers cijfers) =>
        Beweringtoets.Toets(Assert.IsType<Beweringtag>(Assert.Single(Plantekst.Lees(bewering).Delen)), cijfers);
}
