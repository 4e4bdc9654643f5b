using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Weergave;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>The tiles of the cover, and why they do not add up.</summary>
internal static class Tegelmaker
{
    public static IReadOnlyList<Plantegel> Maak(Plancijfers cijfers, Planregister register) =>
        [.. cijfers.Sjabloon.Tegels.Select(t => Tegel(t, cijfers, register))];

    /// <summary>Null where the parts add up, or where there are none.</summary>
    public static string? Noot(Plancijfers cijfers)
    {
        var vormen = cijfers.Sjabloon.Tegels.Where(t => !t.IsNoemer).ToList();
        var getallen = vormen
            .Select(t => (Vorm: t, Cijfer: Cijfer(t, cijfers)))
            .Where(t => t.Cijfer is { Waarde: not null } && cijfers.Bron(t.Vorm.Indicator)!.Tabel.Maat == "aantal")
            .Where(t => Indicatorwoord.Van(t.Vorm.Indicator).Eenheid.Length == 0)
            .ToList();
        if (getallen.Count < 3)
        {
            return null;
        }
        var (geheel, delen) = (getallen[0], getallen[1..]);
        var som = delen.Sum(d => Cijferwoorden.Getalwaarde(d.Cijfer!.Waarde)!.Value);
        var telt = som == Cijferwoorden.Getalwaarde(geheel.Cijfer!.Waarde);
        var dubbel = delen.Any(d => !cijfers.Bron(d.Vorm.Indicator)!.Tabel.IsOptelbaar);
        if (telt && !dubbel)
        {
            return null;
        }
        var optelling = $"{string.Join(" + ", delen.Select(d => d.Cijfer!.Kort()))} is {som.Getal(0)}";
        // Rounded counts may add up by chance, though some people stand in two of them.
        var zin = telt
            ? $"Telt niet op, ook al lijkt het zo: {optelling}."
            : $"Telt niet op: {optelling}, tegen {geheel.Cijfer!.Kort()}.";
        return dubbel
            ? $"{zin} Wie op twee manieren zorg krijgt, staat in twee tegels. Aantallen zijn afgerond op 5."
            : $"{zin} Elk aantal is apart afgerond op 5.";
    }

    private static Plantegel Tegel(Tegelvorm vorm, Plancijfers cijfers, Planregister register)
    {
        if (Cijfer(vorm, cijfers) is not { } cijfer)
        {
            return new("niet geleverd", "", vorm.Label, "", null);
        }
        var peil = Schrijfwijze.Periode(cijfer.Periode);
        if (vorm.IsNoemer)
        {
            return new(
                cijfer.Noemer is { } noemer ? Cijferwoorden.Getal(noemer) : "niet bekend",
                "",
                vorm.Label,
                peil,
                register.Van(cijfer)
            );
        }
        var (tekst, eenheid) = Tekst(cijfer, Indicatorwoord.Van(vorm.Indicator));
        return new(tekst, eenheid, vorm.Label, peil, register.Van(cijfer));
    }

    private static VrijCijfer? Cijfer(Tegelvorm vorm, Plancijfers cijfers) =>
        cijfers.Bron(vorm.Indicator)?.Laatste(vorm.Uitsplitsing);

    private static (string Tekst, string Eenheid) Tekst(VrijCijfer cijfer, Indicatorwoord woord) =>
        woord.Eenheid == Indicatorwoord.Euro && Cijferwoorden.Miljoenen(cijfer.Waarde) is { } miljoenen
            ? ($"€ {miljoenen}", "mln")
            : (cijfer.Waarde is null ? cijfer.Tekst : woord.Met(cijfer.Kort()), "");
}
