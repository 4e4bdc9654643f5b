using System.Globalization;
using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Correcties;

/// <summary>The canonical text of an accepted value (cijfers-cli.md): two rows are the same when these are.</summary>
internal static class Waardevorm
{
    public static string Canoniek(Kolom kolom, string tekst) =>
        tekst.Length == 0
            ? tekst
            : kolom.Type switch
            {
                Kolomtype.Getal => int.Parse(tekst, CultureInfo.InvariantCulture)
                    .ToString(CultureInfo.InvariantCulture),
                Kolomtype.Bedrag => decimal.Parse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture)
                    .ToString("0.00", CultureInfo.InvariantCulture),
                Kolomtype.Code when kolom.Lijst!.Naam == "regio" => Regiocode.Eerste(tekst) ?? tekst,
                _ => tekst,
            };

    /// <summary>Whether the screening would take this value in this column.</summary>
    public static bool Past(Kolom kolom, string tekst)
    {
        if (tekst.Length == 0)
        {
            return !kolom.Verplicht;
        }
        var bytes = Encoding.UTF8.GetBytes(tekst);
        return Keurtafel.Past(kolom, bytes)
            && (kolom.Lijst is null || kolom.Lijst.Waarden.Contains(tekst))
            && (
                kolom.Type != Kolomtype.Getal
                || int.Parse(tekst, CultureInfo.InvariantCulture) is var getal
                    && getal >= kolom.Min
                    && getal <= kolom.Max
            );
    }
}
