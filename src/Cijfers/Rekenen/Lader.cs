using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>
/// Puts accepted rows into the engine: one table per soort of the contract, also when nothing was delivered, with the columns that
/// definitions may read. A code is kept as its place in a list of its own, so that ten million lines fit in memory.
/// </summary>
internal sealed class Lader(Rekenmotor motor)
{
    /// <summary>Table of zorgprofielen with their group.</summary>
    public const string Profielen = "zorgprofiel";

    private readonly Dictionary<Woordenboek, Codetype> _typen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Columns of a soort that the engine has, in order.</summary>
    public static IEnumerable<Kolom> Kolommen(Soort soort) => soort.Kolommen.Where(k => k.Motor);

    public void Laad(IReadOnlyDictionary<Soort, Brontabel> bronnen)
    {
        foreach (var soort in Contract.Soorten)
        {
            if (bronnen.TryGetValue(soort, out var tabel) && tabel.Aantal > 0)
            {
                Laad(tabel);
            }
            else
            {
                MaakTabel(soort, k => Gewoon(k.Type));
            }
        }
        LaadProfielen();
    }

    private static string Gewoon(Aanlevering.Kolomtype type) =>
        type switch
        {
            Aanlevering.Kolomtype.Id or Aanlevering.Kolomtype.Getal => "integer",
            Aanlevering.Kolomtype.Datum => "date",
            Aanlevering.Kolomtype.Bedrag => "decimal(14,2)",
            _ => "varchar",
        };

    // A text has no closed list: as a code type it would refuse to be compared with a word that happens not to be in the data.
    private static bool IsCode(Kolom kolom) =>
        kolom.Type is not (Aanlevering.Kolomtype.Id or Aanlevering.Kolomtype.Tekst) && Gewoon(kolom.Type) == "varchar";

    private void Laad(Brontabel tabel)
    {
        var kolommen = Kolommen(tabel.Soort).ToList();
        MaakTabel(tabel.Soort, k => IsCode(k) ? Type(tabel.Brokken[0].Code(k.Naam).Woorden).Naam : Gewoon(k.Type));
        using var vuller = motor.Vul(tabel.Soort.Naam);
        foreach (var brok in tabel.GeefAf())
        {
            var vectoren = kolommen.Select(k => brok[k.Naam]).ToArray();
            for (var van = 0; van < brok.Aantal; van += Tabelvuller.Maat)
            {
                var lengte = Math.Min(Tabelvuller.Maat, brok.Aantal - van);
                for (var kolom = 0; kolom < vectoren.Length; kolom++)
                {
                    Zet(vuller, kolom, kolommen[kolom], vectoren[kolom], van, lengte);
                }
                vuller.Klaar(lengte);
            }
        }
        vuller.Sluit();
    }

    private void Zet(Tabelvuller vuller, int nummer, Kolom kolom, Kolomvector vector, int van, int lengte)
    {
        switch (vector)
        {
            case Datumvector datums:
                vuller.Zet(nummer, datums.Waarden.Slice(van, lengte));
                break;
            case Getalvector getallen:
                vuller.Zet(nummer, getallen.Waarden.Slice(van, lengte));
                break;
            case Bedragvector bedragen:
                vuller.Zet(nummer, bedragen.Waarden.Slice(van, lengte));
                break;
            case Codevector codes when IsCode(kolom):
                vuller.ZetCodes(nummer, codes.Waarden.Slice(van, lengte), Type(codes.Woorden).Plaatsen);
                break;
            case Codevector nummers when kolom.Type == Aanlevering.Kolomtype.Id:
                vuller.Zet(nummer, nummers.Waarden.Slice(van, lengte));
                break;
            case Codevector teksten:
                vuller.Zet(nummer, Teksten(teksten, van, lengte));
                break;
            default:
                throw new InvalidOperationException($"A column of {vector.GetType().Name} does not fit in the engine.");
        }
    }

    private static string?[] Teksten(Codevector vector, int van, int lengte)
    {
        var teksten = new string?[lengte];
        for (var rij = 0; rij < lengte; rij++)
        {
            var nummer = vector.Waarden[van + rij];
            teksten[rij] = nummer < 0 ? null : System.Text.Encoding.UTF8.GetString(vector.Woorden.Woord(nummer));
        }
        return teksten;
    }

    private void MaakTabel(Soort soort, Func<Kolom, string> type) =>
        motor.Voer(
            $"create table {soort.Naam} ({string.Join(", ", Kolommen(soort).Select(k => $"{k.Naam} {type(k)}"))})"
        );

    private Codetype Type(Woordenboek woorden)
    {
        if (!_typen.TryGetValue(woorden, out var type))
        {
            _typen[woorden] = type = Codetype.Maak(motor, $"lijst{_typen.Count}", woorden);
        }
        return type;
    }

    private void LaadProfielen()
    {
        motor.Voer($"create table {Profielen} (zzp_code varchar, groep varchar)");
        var profielen = Zorgprofiel.Alle.DistinctBy(p => p.Code).ToList();
        using var vuller = motor.Vul(Profielen);
        vuller.Zet(0, profielen.Select(p => (string?)p.Code).ToArray());
        vuller.Zet(1, profielen.Select(p => (string?)p.Groep).ToArray());
        vuller.Klaar(profielen.Count);
        vuller.Sluit();
    }
}
