using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// The dictionaries of one delivery. Columns that speak of the same thing share one, so that equal texts have equal
/// numbers over all soorten.
/// </summary>
internal sealed class Woordenboeken
{
    private readonly Dictionary<string, Woordenboek> _boeken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Codetabel> _tabellen = new(StringComparer.Ordinal);

    public Woordenboeken()
    {
        foreach (var kolom in Contract.Soorten.SelectMany(soort => soort.Kolommen))
        {
            if (kolom.Lijst is { } lijst && !_tabellen.ContainsKey(lijst.Naam))
            {
                _tabellen[lijst.Naam] = new(lijst);
            }

            if (kolom.Lijst is null && Onderwerp(kolom) is { } onderwerp)
            {
                _boeken.TryAdd(onderwerp, new());
            }
        }
    }

    /// <summary>The dictionary of a text column the engine reads; null for other columns.</summary>
    public Woordenboek? Van(Kolom kolom) =>
        !kolom.Motor ? null
        : kolom.Lijst is { } lijst ? _tabellen[lijst.Naam].Woorden
        : Onderwerp(kolom) is { } onderwerp ? _boeken[onderwerp]
        : null;

    public Codetabel Tabel(Waardenlijst lijst) => _tabellen[lijst.Naam];

    private static string? Onderwerp(Kolom kolom) =>
        !kolom.Motor
            ? null
            : kolom.Type switch
            {
                Kolomtype.Id or Kolomtype.Tekst => kolom.Naam,
                Kolomtype.Agb or Kolomtype.Pc6 or Kolomtype.Gm or Kolomtype.Prestatie => kolom.Type.ToString(),
                _ => null,
            };
}
