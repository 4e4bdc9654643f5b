using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leeswijzer;
using Regiotafel.Regioplan.Beeld;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Projecten;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Tests.Cijfers.Grens;
using static Regiotafel.Tests.Monitor.Monitorproef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>Plans of hand-made tables, through the border and without a store.</summary>
internal static class Planbeeldproef
{
    public const string Nieuw = "2024-2025";
    public const string Oud = "2023-2024";

    /// <summary>Rotterdam lies at 40 per 10.000; four others at 20: 600 of 250.000 together is 24.</summary>
    public static Proeftabel Ratio() =>
        new Proeftabel("klantenratio", "2.0")
            .Cel("5521", "", 200, 50_000)
            .Cel("5503", "", 100, 50_000)
            .Cel("5510", "", 100, 50_000)
            .Cel("5501", "", 100, 50_000)
            .Cel("5502", "", 100, 50_000);

    /// <summary>The tiles of Rotterdam as it printed them: 866 + 501 + 86 = 1.453 against 1.451.</summary>
    public static Proeftabel[] Tegels() =>
        [
            new Proeftabel("tegel-geindiceerd", "2.0").Cel("5521", "", 1_451),
            new Proeftabel("tegel-intramuraal", "2.0").Cel("5521", "", 866),
            new Proeftabel("tegel-eigen-omgeving", "2.0").Cel("5521", "", 501),
            new Proeftabel("tegel-zonder-zorg", "2.0").Cel("5521", "", 86),
        ];

    public static Openbareuitgave Editie(string editie, params Proeftabel[] tabellen) =>
        Uitgave(editie, false, [.. tabellen.Select(t => t.Maak())]);

    public static Planbeeld Plan(
        string regio,
        string editie,
        IEnumerable<Openbareuitgave> uitgaven,
        IReadOnlyDictionary<string, string>? secties = null
    )
    {
        var cijfers = new Plancijfers(Sjabloon.Van(editie)!, Van(regio, [.. uitgaven]));
        return new Planmaker(new Leeswijzerdeur()).Maak(
            cijfers,
            Planteksten.Berekend(regio, editie, secties ?? new Dictionary<string, string>()),
            Planprojecten.Leeg(editie)
        );
    }

    public static Cijferblok Blok(Planbeeld plan, string indicator) =>
        plan.Secties.SelectMany(s => s.Blokken).OfType<Cijferblok>().Single(b => b.Indicator == indicator);
}
