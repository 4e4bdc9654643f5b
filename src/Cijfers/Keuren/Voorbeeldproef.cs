using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Keuren;

/// <summary>
/// Runs the worked examples of a definition in an empty engine: every row that counts must be among the expected ones, and every
/// expected row must come out. The engine is emptied between two examples.
/// </summary>
internal sealed class Voorbeeldproef : IDisposable
{
    private static readonly string[] Cijferkolommen = ["regio", "uitsplitsing", "teller", "noemer"];
    private readonly Rekenmotor _motor = new(1, 256);
    private readonly Definitieboek _boek;

    public Voorbeeldproef(Definitieboek boek)
    {
        _boek = boek;
        new Lader(_motor).Laad(new Dictionary<Soort, Brontabel>());
        _motor.SluitAf();
    }

    public IEnumerable<Keurbevinding> Proef(Definitie definitie) =>
        definitie.Voorbeelden.SelectMany(voorbeeld => Proef(definitie, voorbeeld));

    public IEnumerable<Keurbevinding> Proef(Basistabel tabel) =>
        tabel.Voorbeelden.SelectMany(voorbeeld => Proef(tabel, voorbeeld));

    public IEnumerable<Keurbevinding> Proef(Bijdragevraag vraag) =>
        vraag.Voorbeelden.SelectMany(voorbeeld =>
        {
            var definitie = _boek.Definities.First(d => _boek.BijdragenVan(d) == vraag);
            var periode = voorbeeld.Periode is { } tekst ? Periode.Lees(tekst)! : definitie.Perioden[0];
            return Proef(vraag.Bestand, voorbeeld, $"({vraag.Sql})", periode.Parameters);
        });

    public void Dispose() => _motor.Dispose();

    private IEnumerable<Keurbevinding> Proef(Definitie definitie, Voorbeeld voorbeeld)
    {
        var sleutel = definitie.Landelijk ? "periode" : Cijferkolommen[0];
        if (!voorbeeld.Verwacht.Kolommen.SequenceEqual([sleutel, .. Cijferkolommen[1..]]))
        {
            return
            [
                Fout(definitie.Bestand, voorbeeld, $"geef onder verwacht: {sleutel}, uitsplitsing, teller, noemer."),
            ];
        }
        Vul(voorbeeld);
        var regios = definitie.Landelijk
            ? []
            : voorbeeld.Verwacht.Rijen.Select(r => r[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        var periode = voorbeeld.Periode is { } tekst ? Periode.Lees(tekst)! : definitie.Perioden.FirstOrDefault();
        var reeks = new Rekenloop(_motor, _boek, Opdracht(regios, periode)).Reeks(definitie).Regios;
        var uitkomst = reeks
            .Cellen.Where(c => definitie.Landelijk || c.Key.Periode == periode)
            .ToDictionary(
                c => (definitie.Landelijk ? c.Key.Periode.Code : c.Key.Regio, c.Key.Uitsplitsing),
                c => (Getal(c.Value?.Teller, definitie.Tellerdecimalen), Getal(c.Value?.Noemer, 0))
            );
        return Verschillen(definitie.Bestand, voorbeeld, uitkomst);
    }

    private static IEnumerable<Keurbevinding> Verschillen(
        Bestandstekst bestand,
        Voorbeeld voorbeeld,
        Dictionary<(string, string), (string Teller, string Noemer)> uitkomst
    )
    {
        var verwacht = voorbeeld.Verwacht.Rijen.ToDictionary(r => (r[0], r[1]), r => (Teller: r[2], Noemer: r[3]));
        static string Kaal(string getal) => getal.EndsWith(".00", StringComparison.Ordinal) ? getal[..^3] : getal;
        foreach (var (cel, rij) in verwacht)
        {
            var heeft = uitkomst.TryGetValue(cel, out var gevonden);
            if (!heeft || (Kaal(gevonden.Teller), gevonden.Noemer) != (Kaal(rij.Teller), rij.Noemer))
            {
                var komt = heeft ? $"{gevonden.Teller} / {gevonden.Noemer}" : "geen rij";
                yield return Fout(
                    bestand,
                    voorbeeld,
                    $"{cel.Item1} {cel.Item2}: verwacht {rij.Teller} / {rij.Noemer}, uitkomst {komt}."
                );
            }
        }
        foreach (
            var (cel, rij) in uitkomst.Where(u =>
                !verwacht.ContainsKey(u.Key) && Kaal(u.Value.Teller) is not ("0" or "")
            )
        )
        {
            yield return Fout(
                bestand,
                voorbeeld,
                $"{cel.Item1} {cel.Item2}: niet verwacht, uitkomst {rij.Teller} / {rij.Noemer}."
            );
        }
    }

    private IEnumerable<Keurbevinding> Proef(Basistabel tabel, Voorbeeld voorbeeld) =>
        Proef(tabel.Bestand, voorbeeld, tabel.Naam, new Dictionary<string, DateOnly>());

    private IEnumerable<Keurbevinding> Proef(
        Bestandstekst bestand,
        Voorbeeld voorbeeld,
        string tabel,
        IReadOnlyDictionary<string, DateOnly> waarden
    )
    {
        Vul(voorbeeld);
        var kolommen = voorbeeld.Verwacht.Kolommen;
        var keuze = string.Join(" || '|' || ", kolommen.Select(k => $"coalesce({k}::varchar, '')"));
        var uitkomst = _motor.Lees($"select {keuze} from {tabel} order by 1", waarden).Select(r => r.Tekst(0)).ToList();
        var verwacht = voorbeeld
            .Verwacht.Rijen.Select(r => string.Join('|', Vertaald(voorbeeld, kolommen, r)))
            .Order(StringComparer.Ordinal)
            .ToList();
        uitkomst.Sort(StringComparer.Ordinal);
        foreach (var rij in verwacht.Except(uitkomst))
        {
            yield return Fout(bestand, voorbeeld, $"verwacht {rij}, maar die rij komt niet.");
        }
        foreach (var rij in uitkomst.Except(verwacht))
        {
            yield return Fout(bestand, voorbeeld, $"niet verwacht: {rij}.");
        }
        if (uitkomst.Count != verwacht.Count)
        {
            yield return Fout(bestand, voorbeeld, $"verwacht {verwacht.Count} rijen, uitkomst {uitkomst.Count}.");
        }
    }

    // In the engine a person is a number: the place of the pseudonym among those of the example.
    private static IEnumerable<string> Vertaald(
        Voorbeeld voorbeeld,
        IReadOnlyList<string> kolommen,
        IReadOnlyList<string> rij
    )
    {
        var nummers = Personen(voorbeeld);
        return kolommen.Zip(
            rij,
            (kolom, waarde) => kolom == "client_id" ? nummers[waarde].ToString(CultureInfo.InvariantCulture) : waarde
        );
    }

    private void Vul(Voorbeeld voorbeeld)
    {
        foreach (var soort in Contract.Soorten)
        {
            _motor.Voer($"delete from {soort.Naam}");
        }
        var nummers = Personen(voorbeeld);
        foreach (var (naam, tabel) in voorbeeld.Tabellen)
        {
            foreach (var rij in tabel.Rijen)
            {
                var waarden = tabel.Kolommen.Zip(
                    rij,
                    (kolom, waarde) => kolom == "client_id" ? $"{nummers[waarde]}" : Letterlijk(waarde)
                );
                _motor.Voer(
                    $"insert into {naam} ({string.Join(", ", tabel.Kolommen)}) values ({string.Join(", ", waarden)})"
                );
            }
        }
        Rekenloop.MaakBasis(_motor, _boek.Basis);
    }

    private static Dictionary<string, int> Personen(Voorbeeld voorbeeld) =>
        voorbeeld
            .Tabellen.Values.SelectMany(t =>
                t.Rijen.Select(r => (Kolom: t.Kolommen.ToList().IndexOf("client_id"), Rij: r))
            )
            .Where(r => r.Kolom >= 0)
            .Select(r => r.Rij[r.Kolom])
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select((naam, nummer) => (naam, nummer))
            .ToDictionary(p => p.naam, p => p.nummer);

    private static string Letterlijk(string waarde) =>
        waarde.Length == 0 ? "null" : $"'{waarde.Replace("'", "''", StringComparison.Ordinal)}'";

    private static Rekenopdracht Opdracht(IReadOnlyList<string> regios, Periode? periode) =>
        new(regios, (periode?.Van ?? new(2000, 1, 1)).AddMonths(-12), periode?.Tot ?? new(2000, 1, 1), (_, _) => true);

    private static string Getal(BigInteger? getal, int decimalen) => getal is { } g ? Breuk.Schrijf(g, decimalen) : "";

    private static Keurbevinding Fout(Bestandstekst bestand, Voorbeeld voorbeeld, string melding) =>
        new(bestand.Naam, voorbeeld.Regel, $"voorbeeld '{voorbeeld.Naam}': {melding}");
}
