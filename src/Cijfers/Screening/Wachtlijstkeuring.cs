using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Kern;
using Regiotafel.Kern.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// The same screening as that of a delivery, for one file in memory of which the rows themselves are wanted: the engine keeps only the
/// columns that figures need.
/// </summary>
internal sealed class Wachtlijstkeuring : IWachtlijstkeuring
{
    private const string Naam = "wachtlijst";
    private const string Bestand = $"{Naam}.csv";

    // There are no indicaties beside it, so what is said of them says nothing.
    private const string ZonderIndicaties = "KRUIS-CLIENT";

    private static readonly Soort Soort = Contract.Van(Naam);

    public Wachtlijstkeur Keur(ReadOnlyMemory<byte> csv, string regio)
    {
        var bestanden = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [Manifestbestanden.Manifestnaam] = Manifest(csv, regio),
            [Bestand] = csv,
        };
        var uitslag = Schermer.Scherm(new Geheugenbron(bestanden), threads: 1, CancellationToken.None);
        var punten = uitslag
            .Bevindingen.Where(b => b.Code != ZonderIndicaties)
            .Select(b => new Keurpunt((int)b.Regel, b.Kolom, b.Code, Gevolg(b.Ernst), b.Melding))
            .ToList();
        if (uitslag.Geweigerd)
        {
            return new(punten, []);
        }
        var terzijde = punten.Where(p => p.Gevolg == Keurgevolg.Quarantaine).Select(p => p.Regel).ToHashSet();
        var regels = Regels(csv, terzijde);
        return regels.Find(BsnZonderNul) is { } regel ? new([Geweigerd(regel), .. punten], []) : new(punten, regels);
    }

    // A spreadsheet drops the zero in front, and of this pseudonym a hash is kept.
    private static bool BsnZonderNul(Wachtlijstregel regel) => regel.Client is { Length: 8 } id && Bsn.Voldoet(id);

    private static Keurpunt Geweigerd(Wachtlijstregel regel)
    {
        var code = Bevindingscode.Van("WAARDE-BSN");
        return new(regel.Regel, "client_id", code.Code, Gevolg(code.Ernst), code.Melding);
    }

    private static byte[] Manifest(ReadOnlyMemory<byte> csv, string regio) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                versie = 1,
                periode = new { van = "1900-01-01", tot = "2099-12-31" },
                regios = new[] { regio },
                bestanden = new[]
                {
                    new
                    {
                        naam = Bestand,
                        soort = Naam,
                        sha256 = Convert.ToHexStringLower(SHA256.HashData(csv.Span)),
                    },
                },
            }
        );

    private static Keurgevolg Gevolg(Ernst ernst) =>
        ernst switch
        {
            Ernst.Weigering => Keurgevolg.Weigering,
            Ernst.Quarantaine => Keurgevolg.Quarantaine,
            _ => Keurgevolg.Waarschuwing,
        };

    // The screening has judged every line; this only takes the fields out of them.
    private static List<Wachtlijstregel> Regels(ReadOnlyMemory<byte> csv, HashSet<int> terzijde)
    {
        var (uit, splitser, nummer) = (new List<Wachtlijstregel>(), new Veldsplitser(), 0);
        Kop? kop = null;
        foreach (var bereik in csv.Span.Split((byte)'\n'))
        {
            var regel = csv.Span[bereik];
            regel = regel.EndsWith((byte)'\r') ? regel[..^1] : regel;
            nummer++;
            if (kop is null)
            {
                kop = new(
                    Soort,
                    regel.StartsWith(Encoding.UTF8.Preamble) ? regel[Encoding.UTF8.Preamble.Length..] : regel
                );
            }
            else if (!regel.IsEmpty)
            {
                splitser.Splits(regel);
                uit.Add(
                    terzijde.Contains(nummer)
                        ? new(nummer, Client(kop, splitser), Gegevens: null)
                        : new(nummer, Client(kop, splitser), Periode(kop, splitser))
                );
            }
        }
        return uit;
    }

    private static string? Client(Kop kop, Veldsplitser velden)
    {
        var kolom = Soort["client_id"];
        return Tekst(kop, velden, kolom.Naam) is { } id && Keurtafel.Past(kolom, Encoding.UTF8.GetBytes(id))
            ? id
            : null;
    }

    private static Wachtperiode Periode(Kop kop, Veldsplitser velden)
    {
        string Vol(string kolom) =>
            Tekst(kop, velden, kolom) ?? throw new InvalidOperationException($"An accepted row has no {kolom}.");
        return new(
            int.Parse(Vol("besluitnummer"), NumberStyles.None, CultureInfo.InvariantCulture),
            Vol("zzp_code"),
            Regiocode.Eerste(Vol("zorgkantoorcode"))!,
            Tekst(kop, velden, "leveringsvorm_gewenst"),
            Vol("leveringsstatus"),
            Tekst(kop, velden, "classificatie"),
            Dag(Vol("ingangsdatum_status")),
            Tekst(kop, velden, "einddatum_status") is { } tot ? Dag(tot) : null
        );
    }

    private static string? Tekst(Kop kop, Veldsplitser velden, string kolom)
    {
        var veld = kop.Veld(Soort[kolom]);
        return veld < 0 || veld >= velden.Aantal || velden[veld].IsEmpty ? null : Encoding.UTF8.GetString(velden[veld]);
    }

    private static DateOnly Dag(string tekst) =>
        DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None);
}
