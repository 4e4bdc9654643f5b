using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>
/// The accepted rows of a soort as the engine reads them: from the very columns that the screening filled, so that ten million lines are
/// neither copied nor kept twice.
/// </summary>
internal sealed class Brokkenbron : IRijenbron
{
    private readonly List<(Brok Brok, int Van)> _stukken = [];
    private readonly Kolom[] _kolommen;
    private readonly Codetype?[] _codes;

    /// <param name="code">The type of a column of codes; null for any other column.</param>
    public Brokkenbron(Brontabel tabel, IEnumerable<Kolom> kolommen, Func<Kolom, Codetype?> code)
    {
        _kolommen = [.. kolommen];
        _codes = [.. _kolommen.Select(code)];
        Rijen = tabel.Aantal;
        Kolommen = [.. _kolommen.Select((kolom, i) => new Bronkolom(kolom.Naam, _codes[i]?.Type ?? Type(kolom.Type)))];
        foreach (var brok in tabel.Brokken)
        {
            for (var van = 0; van < brok.Aantal; van += Tabelvuller.Maat)
            {
                _stukken.Add((brok, van));
            }
        }
    }

    public IReadOnlyList<Bronkolom> Kolommen { get; }

    public long Rijen { get; }

    public int Stukken => _stukken.Count;

    public int Lengte(int stuk) => Math.Min(Tabelvuller.Maat, _stukken[stuk].Brok.Aantal - _stukken[stuk].Van);

    public void Schrijf(int stuk, int kolom, Motorvector naar)
    {
        var (brok, van) = _stukken[stuk];
        var lengte = Lengte(stuk);
        switch (brok[_kolommen[kolom].Naam])
        {
            case Datumvector datums:
                naar.Zet(datums.Waarden.Slice(van, lengte));
                break;
            case Getalvector getallen:
                naar.Zet(getallen.Waarden.Slice(van, lengte));
                break;
            case Bedragvector bedragen:
                naar.Zet(bedragen.Waarden.Slice(van, lengte));
                break;
            case Codevector codes when _codes[kolom] is { } type:
                naar.ZetCodes(codes.Waarden.Slice(van, lengte), type.Plaatsen);
                break;
            case Codevector nummers when _kolommen[kolom].Type == Aanlevering.Kolomtype.Id:
                naar.Zet(nummers.Waarden.Slice(van, lengte));
                break;
            case Codevector teksten:
                naar.Zet(Teksten(teksten, van, lengte));
                break;
            default:
                throw new InvalidOperationException($"Column {_kolommen[kolom].Naam} does not fit in the engine.");
        }
    }

    private static Typegreep Type(Aanlevering.Kolomtype type) =>
        type switch
        {
            Aanlevering.Kolomtype.Id or Aanlevering.Kolomtype.Getal => Typegreep.Van(Kolomsoort.Geheel),
            Aanlevering.Kolomtype.Datum => Typegreep.Van(Kolomsoort.Datum),
            Aanlevering.Kolomtype.Bedrag => Typegreep.Bedrag(),
            _ => Typegreep.Van(Kolomsoort.Tekst),
        };

    private static string?[] Teksten(Codevector vector, int van, int lengte)
    {
        var teksten = new string?[lengte];
        for (var rij = 0; rij < lengte; rij++)
        {
            var nummer = vector.Waarden[van + rij];
            teksten[rij] = nummer < 0 ? null : Encoding.UTF8.GetString(vector.Woorden.Woord(nummer));
        }
        return teksten;
    }
}
