using System.Globalization;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Stage 9 of the screening: a region whose inhabitants of a day were not delivered, so that those of a year earlier count.</summary>
internal static class Inwonersterugval
{
    private const string Code = "INWONERS-TERUGVAL";
    private const string Bron = "inwoners";
    private const string Sql = """
        select regio::varchar, bronpeildatum
        from bevolking
        where peildatum = $peildatum and bronpeildatum <> $peildatum
        order by 1
        """;

    public static IEnumerable<Bevinding> Bevindingen(
        Rekenmotor motor,
        IEnumerable<Definitie> definities,
        IReadOnlyList<string> regios
    )
    {
        var perioden = definities
            .Where(d => d.Bronnen.Contains(Bron))
            .SelectMany(d => d.Perioden)
            .DistinctBy(p => p.Tot);
        foreach (var periode in perioden)
        {
            foreach (var rij in motor.Lees(Sql, periode.Parameters).Where(r => regios.Contains(r.Tekst(0))))
            {
                var gebruikt = rij.Datum(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                yield return Bevindingscode.Van(Code).Op(Bron, kolom: "peildatum") with
                {
                    Melding = $"regio {rij.Tekst(0)}: peildatum {gebruikt} gebruikt",
                };
            }
        }
    }
}
