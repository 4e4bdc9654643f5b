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
        var getallen = cijfers
            .Sjabloon.Tegels.Where(t => !t.IsNoemer && Indicatorwoord.Van(t.Indicator).IsAantal)
            .Select(t => (Vorm: t, Cijfer: Cijfer(t, cijfers)))
            .ToList();
        // A whole or a part that is not shown would seem to be what does not add up.
        if (getallen.Count < 3 || getallen.Exists(t => t.Cijfer?.Waarde is null))
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
        var optelling =
            $"{string.Join(" + ", delen.Select(d => Cijferwoorden.Getal(d.Cijfer!.Waarde!)))} is {som.Getal(0)}";
        // Rounded counts may add up by chance, though some people stand in two of them.
        var zin = telt
            ? $"Telt niet op, ook al lijkt het zo: {optelling}."
            : $"Telt niet op: {optelling}, tegen {Cijferwoorden.Getal(geheel.Cijfer!.Waarde!)}.";
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
            )
            {
                HeeftWaarde = cijfer.Noemer is not null,
            };
        }
        var (tekst, eenheid) = Tekst(cijfer, Indicatorwoord.Van(vorm.Indicator));
        return new(tekst, eenheid, vorm.Label, peil, register.Van(cijfer)) { HeeftWaarde = cijfer.Waarde is not null };
    }

    private static VrijCijfer? Cijfer(Tegelvorm vorm, Plancijfers cijfers) =>
        cijfers.Bron(vorm.Indicator)?.Laatste(vorm.Uitsplitsing);

    private static (string Tekst, string Eenheid) Tekst(VrijCijfer cijfer, Indicatorwoord woord) =>
        woord.Eenheid == Indicatorwoord.Euro && Cijferwoorden.Miljoenen(cijfer.Waarde) is { } miljoenen
            ? ($"€ {miljoenen}", "mln")
            : (cijfer.Waarde is null ? cijfer.Getoond() : woord.Met(cijfer.Kort()), "");
}
