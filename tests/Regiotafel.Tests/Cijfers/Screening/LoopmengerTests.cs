using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>The bronhash of rows that come in a few rising runs, with and without their lines in memory.</summary>
public sealed class LoopmengerTests
{
    private const int Rijen = 30_000;
    private const string Bestand = "declaraties.csv";

    /// <summary>How many runs, whether one row stands twice, and whether some rows are written another way.</summary>
    public static TheoryData<int, bool, bool> Gevallen { get; } =
        new()
        {
            { 1, false, false },
            { 1, true, false },
            { 2, false, false },
            { 2, false, true },
            { 3, true, true },
            { 40, false, true },
            { 70, true, false },
        };

    [Theory, MemberData(nameof(Gevallen))]
    public void De_bronhash_is_die_van_de_gesorteerde_rijen(int lopen, bool dubbel, bool anders)
    {
        var nummers = Enumerable.Range(0, lopen).SelectMany(l => Enumerable.Range(0, Rijen).Where(i => i % lopen == l));
        var regels = nummers
            .Select(i => (Nummer: i, Canoniek: Regel(i, ""), Ruw: Regel(i, anders && i % 1000 == 7 ? "00" : "")))
            .ToList();
        if (dubbel)
        {
            regels.Insert(Rijen / 2, regels[100]);
        }
        var verwacht = Hash(regels.Select(r => r.Canoniek).Distinct().Order(StringComparer.Ordinal));
        var levering = Kladlevering.Goed();
        levering.Bytes(Bestand, Kladlevering.Tekst([levering.Regels(Bestand)[0], .. regels.Select(r => r.Ruw)]));

        Assert.All([long.MaxValue, 0], grens => Assert.Equal((verwacht, dubbel ? 1 : 0), Scherm(levering, grens)));
    }

    [Fact]
    public void Een_cijfer_erbij_verschuift_de_volgorde_van_het_alfabet()
    {
        var regels = Enumerable
            .Range(9_000, 12_000)
            .Select(i => $"d{i};kl-01;30000001;GGZ;ZD01;2023-01-01;2023-01-31;1.50;;")
            .ToList();
        var levering = Kladlevering.Goed();
        levering.Bytes(Bestand, Kladlevering.Tekst([levering.Regels(Bestand)[0], .. regels]));

        Assert.Equal((Hash(regels.Order(StringComparer.Ordinal)), 0), Scherm(levering, 0));
    }

    private static string Regel(int i, string nullen) =>
        $"d-{i:000000};kl-{10 + (i % 5)};30000001;GGZ;ZD01;2023-01-01;2023-01-31;{nullen}{1 + (i % 900)}.50;3011AA;";

    private static string Hash(IEnumerable<string> regels) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(regels.Select(r => r + "\n")))));

    private static (string Hash, int Dubbel) Scherm(Kladlevering levering, long onthoudgrens)
    {
        var bron = new Geheugenbron(levering.Inhoud());
        var bevindingen = new List<Bevinding>();
        var bestanden = Manifestbestanden.Open(bron, Manifestbestanden.LeesManifest(bron)!, bevindingen);
        using var gang = new Schermgang(bestanden, 2, TestContext.Current.CancellationToken, onthoudgrens);
        var hash = gang.Lees(bevindingen)[Contract.Van("declaraties")].Bronhash;
        return (hash, bevindingen.Count(b => b.Code == "SLEUTEL-DUBBEL" && b.Bestand == Bestand));
    }
}
