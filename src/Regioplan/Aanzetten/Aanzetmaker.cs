using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Aanzetten;

/// <summary>
/// Drafts sentences for a section. Each phrase is laid on the figures by the same test that checks what people write, and only the
/// one that holds is used; where none does, there is no sentence.
/// </summary>
internal static class Aanzetmaker
{
    private const string Opvallend = "wat-valt-op";

    public static IReadOnlyList<Aanzet> Maak(Sectievorm sectie, Plancijfers cijfers)
    {
        if (!sectie.IsTeSchrijven || cijfers.IsLeeg)
        {
            return [];
        }
        // What stands out is what differs, of every section.
        var opvallend = sectie.Code == Opvallend;
        return
        [
            .. (opvallend ? cijfers.Sjabloon.Indicatoren : sectie.Indicatoren)
                .SelectMany(Aanzetvorm.Voor)
                .Where(v => !opvallend || v.Soort is Aanzetsoort.Regios or Aanzetsoort.Delen)
                .SelectMany(v => Van(v, cijfers, opvallend)),
        ];
    }

    private static IEnumerable<Aanzet> Van(Aanzetvorm vorm, Plancijfers cijfers, bool verschil)
    {
        if (cijfers.Bron(vorm.Indicator) is not { } bron)
        {
            return [];
        }
        return vorm.Soort switch
        {
            Aanzetsoort.Cijfer => Alleen(vorm, cijfers, bron),
            Aanzetsoort.Tijd => Tijd(vorm, cijfers, bron),
            Aanzetsoort.Delen => bron
                .Tabel.Cijfers.Where(c => c.Regio == bron.Regio && c.Periode == bron.Periode)
                .Where(c => c.Uitsplitsing.StartsWith(vorm.Uitsplitsing + "=", StringComparison.Ordinal))
                .SelectMany(c => Regios(vorm, cijfers, bron, c.Uitsplitsing, verschil: true)),
            _ => Regios(vorm, cijfers, bron, vorm.Uitsplitsing, verschil),
        };
    }

    private static IEnumerable<Aanzet> Alleen(Aanzetvorm vorm, Plancijfers cijfers, Cijferbron bron) =>
        bron.Laatste(vorm.Uitsplitsing) is { Waarde: not null } cijfer
            ?
            [
                new(
                    Vul(vorm.Zin, cijfers, new() { ["nu"] = Tag(cijfer), ["periode"] = Periode(cijfer) }),
                    $"Het cijfer is open: {cijfer.InZin(bron.Tabel)}."
                ),
            ]
            : [];

    private static IEnumerable<Aanzet> Regios(
        Aanzetvorm vorm,
        Plancijfers cijfers,
        Cijferbron bron,
        string uitsplitsing,
        bool verschil
    )
    {
        var (nu, alle) = (bron.Laatste(uitsplitsing), bron.Laatste(uitsplitsing, bron.Maatstaf));
        if (nu?.Waarde is null || alle?.Waarde is null)
        {
            return [];
        }
        var bewering = Bewering($"{Kop(nu)} tegen alle regio's", Maatstaf.AlleRegios, nu, vorm, null);
        if (Keuze(bewering, cijfers, vorm, verschil) is not { } gekozen)
        {
            return [];
        }
        return
        [
            new(
                Vul(
                    vorm.Zin,
                    cijfers,
                    new()
                    {
                        ["nu"] = Tag(nu),
                        ["alle"] = Tag(alle),
                        ["maatstaf"] = bron.Maatstafnaam,
                        ["periode"] = Periode(nu),
                        ["deel"] = Uitsplitsingwoorden.Tekst(uitsplitsing),
                        ["woord"] = gekozen.Tag.Bron,
                    }
                ),
                gekozen.Zin
            ),
        ];
    }

    private static IEnumerable<Aanzet> Tijd(Aanzetvorm vorm, Plancijfers cijfers, Cijferbron bron)
    {
        if (Jaar(bron.Reeks(vorm.Uitsplitsing)) is not { } jaar)
        {
            return [];
        }
        var (nu, toen) = jaar;
        var bewering = Bewering($"{Kop(nu)} tegen {toen.Periode}", Maatstaf.Periode, nu, vorm, toen.Periode);
        if (Keuze(bewering, cijfers, vorm, verschil: false) is not { } gekozen)
        {
            return [];
        }
        return
        [
            new(
                Vul(
                    vorm.Zin,
                    cijfers,
                    new()
                    {
                        ["nu"] = Tag(nu),
                        ["toen"] = Tag(toen),
                        ["periode"] = Periode(nu),
                        ["eerder"] = Periode(toen),
                        ["woord"] = gekozen.Tag.Bron,
                    }
                ),
                gekozen.Zin
            ),
        ];
    }

    // The newest figure that has one of exactly a year before: half years and years are not laid side by side.
    private static (VrijCijfer Nu, VrijCijfer Toen)? Jaar(IReadOnlyList<VrijCijfer> reeks) =>
        reeks
            .Where(c => c.Waarde is not null)
            .Reverse()
            .Select(nu =>
                (
                    Nu: nu,
                    Toen: reeks.FirstOrDefault(c =>
                        c.Waarde is not null
                        && c.Periode.Length == nu.Periode.Length
                        && Cijferwoorden.Begin(c.Periode).AddYears(1) == Cijferwoorden.Begin(nu.Periode)
                    )
                )
            )
            .Where(p => p.Toen is not null)
            .Select(p => ((VrijCijfer, VrijCijfer)?)(p.Nu, p.Toen!))
            .FirstOrDefault();

    /// <summary>The one phrase that holds, with the part that adds most where a part may be named.</summary>
    private static (Beweringtag Tag, string Zin)? Keuze(
        Func<Zinsnede, string?, Beweringtag> bewering,
        Plancijfers cijfers,
        Aanzetvorm vorm,
        bool verschil
    )
    {
        var tijd = vorm.Soort == Aanzetsoort.Tijd;
        var tags =
            from zinsnede in Zinsnedes(vorm.Familie, tijd)
            where !verschil || zinsnede.Richting != Zinrichting.Gelijk
            from tag in Metdeel(bewering, zinsnede, cijfers, vorm).Append(bewering(zinsnede, null))
            let oordeel = Beweringtoets.Toets(tag, cijfers)
            where oordeel.Kleur == Beweringkleur.Groen
            select ((Beweringtag, string)?)(tag, oordeel.Zin);
        return tags.FirstOrDefault();
    }

    private static IEnumerable<Beweringtag> Metdeel(
        Func<Zinsnede, string?, Beweringtag> bewering,
        Zinsnede zinsnede,
        Plancijfers cijfers,
        Aanzetvorm vorm
    ) =>
        vorm.Vooral.Length == 0 || zinsnede.Richting == Zinrichting.Gelijk
            ? []
            : Vooraltoets
                .Delen(cijfers, bewering(zinsnede, null), vorm.Vooral, bewering(zinsnede, null).Tegen)
                .Take(1)
                .Select(d => bewering(zinsnede, d.Deel));

    // What says most comes first: duidelijk before plain, iets before plain, and what differs before what does not.
    private static IEnumerable<Zinsnede> Zinsnedes(int familie, bool tijd)
    {
        var gelijk = Zinsnede.Van(tijd ? "ongeveer gelijk gebleven" : "ongeveer gelijk", tijd)!;
        return Zinsnede
            .Voor(tijd)
            .Where(z => z.Familie == familie && z.Richting != Zinrichting.Gelijk)
            .OrderByDescending(z => z.Kracht)
            .Append(gelijk);
    }

    private static Func<Zinsnede, string?, Beweringtag> Bewering(
        string kop,
        Maatstaf maatstaf,
        VrijCijfer nu,
        Aanzetvorm vorm,
        string? tegen
    ) =>
        (zinsnede, deel) =>
        {
            var vooral = deel is null ? "" : $" vooral {deel}";
            var bron = $"{{{{ bewering {kop}: \"{zinsnede.Tekst}\"{vooral} }}}}";
            return new(vorm.Indicator, nu.Periode, nu.Uitsplitsing, maatstaf, tegen, zinsnede, deel, 1, bron);
        };

    private static string Kop(VrijCijfer cijfer) =>
        cijfer.Uitsplitsing.Length == 0
            ? $"{cijfer.Indicator} {cijfer.Periode}"
            : $"{cijfer.Indicator} {cijfer.Periode} {cijfer.Uitsplitsing}";

    private static string Tag(VrijCijfer cijfer) =>
        $"{{{{ cijfer {Kop(cijfer)}{(Cijferbron.IsRegio(cijfer.Regio) ? "" : $" regio={cijfer.Regio}")} }}}}";

    private static string Periode(VrijCijfer cijfer) => Schrijfwijze.Periode(cijfer.Periode);

    private static string Vul(string zin, Plancijfers cijfers, Dictionary<string, string> delen)
    {
        delen["regio"] = Cijferwoorden.Kortenaam(cijfers.Regio.Code);
        return delen.Aggregate(
            zin,
            (tekst, deel) => tekst.Replace($"{{{deel.Key}}}", deel.Value, StringComparison.Ordinal)
        );
    }
}
