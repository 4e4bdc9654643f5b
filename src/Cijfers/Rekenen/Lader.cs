using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>
/// Gives the engine the accepted rows: one table per soort of the contract, also when nothing was delivered, with the columns that
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
                motor.Bied(soort.Naam, new Brokkenbron(tabel, Kolommen(soort), kolom => Code(tabel, kolom)));
            }
            else
            {
                MaakTabel(soort);
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

    private Codetype? Code(Brontabel tabel, Kolom kolom)
    {
        if (!IsCode(kolom))
        {
            return null;
        }
        var woorden = tabel.Brokken[0].Code(kolom.Naam).Woorden;
        if (!_typen.TryGetValue(woorden, out var type))
        {
            _typen[woorden] = type = Codetype.Maak(woorden);
        }
        return type;
    }

    private void MaakTabel(Soort soort) =>
        motor.Voer(
            $"create table {soort.Naam} ({string.Join(", ", Kolommen(soort).Select(k => $"{k.Naam} {Gewoon(k.Type)}"))})"
        );

    private void LaadProfielen()
    {
        motor.Voer($"create table {Profielen} (zzp_code varchar, groep varchar)");
        var profielen = Zorgprofiel.Alle.DistinctBy(p => p.Code).ToList();
        using var vuller = motor.Vul(Profielen);
        vuller[0].Zet(profielen.Select(p => (string?)p.Code).ToArray());
        vuller[1].Zet(profielen.Select(p => (string?)p.Groep).ToArray());
        vuller.Klaar(profielen.Count);
        vuller.Sluit();
    }
}
