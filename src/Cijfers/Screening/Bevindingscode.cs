using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Screening;

/// <summary>A kind of finding: its code, degree, stage and sentence (<c>aanleverbevindingen.csv</c>).</summary>
/// <param name="Nummer">Place in the list.</param>
/// <param name="Melding">With <c>{0}</c> where the number of rows comes.</param>
internal sealed record Bevindingscode(int Nummer, string Code, Ernst Ernst, int Fase, string Melding)
{
    public static ImmutableArray<Bevindingscode> Alle { get; } =
    [
        .. new Codelijst<Coderegel>(typeof(Bevindingscode).Assembly, "aanleverbevindingen.csv", r => r).Alle.Select(
            (regel, nummer) =>
                new Bevindingscode(
                    nummer,
                    regel.Code,
                    Enum.Parse<Ernst>(regel["ernst"], ignoreCase: true),
                    int.Parse(regel["fase"], CultureInfo.InvariantCulture),
                    regel.Omschrijving
                )
        ),
    ];

    public static Bevindingscode Van(string code) => Alle.First(c => c.Code == code);

    /// <summary>A finding of this kind at a place.</summary>
    public Bevinding Op(string bestand, long regel = 0, string kolom = "") =>
        new(bestand, regel, kolom, Code, Ernst, Melding);

    /// <summary>The one finding of a stage that counts rows.</summary>
    public Bevinding Geteld(string soort, string kolom, long rijen) =>
        new(soort, 0, kolom, Code, Ernst, string.Format(CultureInfo.InvariantCulture, Melding, rijen));
}
