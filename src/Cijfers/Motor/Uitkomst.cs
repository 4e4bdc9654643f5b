using System.Numerics;
using System.Text;

namespace Regiotafel.Cijfers.Motor;

/// <summary>The result of one run of a query, read chunk by chunk.</summary>
internal sealed unsafe class Uitkomst(Bibliotheek.Ruwresultaat resultaat) : IDisposable
{
    // A text of at most this many bytes stands in the vector itself (duckdb_string_t).
    private const int Ingebed = 12;
    private static readonly DateOnly Dagnul = new(1970, 1, 1);
    private Bibliotheek.Ruwresultaat _resultaat = resultaat;

    public string Melding => Bibliotheek.Tekst(Bibliotheek.Resultaatfout(ref _resultaat));

    public IEnumerable<(string Naam, Kolomsoort Soort)> Kolommen =>
        Types()
            .Select(
                (type, nummer) => (Bibliotheek.Tekst(Bibliotheek.Kolomnaam(ref _resultaat, (ulong)nummer)), type.Soort)
            );

    public static int Dagen(DateOnly dag) => dag.DayNumber - Dagnul.DayNumber;

    public IReadOnlyList<Motorrij> Rijen()
    {
        var typen = Types();
        var rijen = new List<Motorrij>();
        while (Bibliotheek.Haal(_resultaat) is var blok and not 0)
        {
            try
            {
                LeesBlok(blok, typen, rijen);
            }
            finally
            {
                Bibliotheek.VerwijderBlok(ref blok);
            }
        }
        return rijen;
    }

    public void Dispose() => Bibliotheek.VerwijderResultaat(ref _resultaat);

    private static void LeesBlok(nint blok, Motortype[] typen, List<Motorrij> rijen)
    {
        var lengte = (int)Bibliotheek.Bloklengte(blok);
        var waarden = new object?[lengte][];
        for (var rij = 0; rij < lengte; rij++)
        {
            waarden[rij] = new object?[typen.Length];
        }
        for (var kolom = 0; kolom < typen.Length; kolom++)
        {
            var vector = Bibliotheek.Vector(blok, (ulong)kolom);
            var inhoud = Bibliotheek.Inhoud(vector);
            var gevuld = Bibliotheek.Gevuld(vector);
            for (var rij = 0; rij < lengte; rij++)
            {
                if (gevuld is null || (gevuld[rij / 64] & (1UL << (rij % 64))) != 0)
                {
                    waarden[rij][kolom] = Waarde(typen[kolom], inhoud, rij);
                }
            }
        }
        rijen.AddRange(waarden.Select(w => new Motorrij(w)));
    }

    private static object Waarde(Motortype type, nint inhoud, int rij) =>
        type.Opslag switch
        {
            Kolomsoort.Tekst => LeesTekst(inhoud + (rij * 16)),
            Kolomsoort.Datum => Dagnul.AddDays(((int*)inhoud)[rij]),
            Kolomsoort.Kort => new Motorgetal(((short*)inhoud)[rij], type.Decimalen),
            Kolomsoort.Geheel => new Motorgetal(((int*)inhoud)[rij], type.Decimalen),
            Kolomsoort.Lang => new Motorgetal(((long*)inhoud)[rij], type.Decimalen),
            Kolomsoort.ZeerLang => new Motorgetal((BigInteger)((Int128*)inhoud)[rij], type.Decimalen),
            _ => throw new Motorfout($"A result column of type {type.Soort} is not read here."),
        };

    private static string LeesTekst(nint tekst)
    {
        var lengte = *(int*)tekst;
        var begin = lengte <= Ingebed ? (byte*)tekst + 4 : *(byte**)(tekst + 8);
        return Encoding.UTF8.GetString(begin, lengte);
    }

    private Motortype[] Types()
    {
        var typen = new Motortype[(int)Bibliotheek.Kolommen(ref _resultaat)];
        for (var nummer = 0; nummer < typen.Length; nummer++)
        {
            typen[nummer] = Motortype.Van(Bibliotheek.Kolomtype(ref _resultaat, (ulong)nummer));
        }
        return typen;
    }
}
