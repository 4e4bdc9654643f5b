using System.Collections.Immutable;
using System.Reflection;
using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Reads a policy file, with the strictness of a definition: what is not asked for by name is an error.</summary>
internal static class Beleidlezer
{
    private const string Bestand = "Grens/beleid.md";

    private const string Verboden = "verboden";

    /// <summary>The policy of this version.</summary>
    public static Beleid Meegeleverd()
    {
        using var stroom = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Bestand)!);
        return Lees(new("beleid.md", stroom.ReadToEnd()));
    }

    /// <exception cref="Definitiefout">A part is missing, unknown or out of range.</exception>
    public static Beleid Lees(Bestandstekst bestand)
    {
        var delen = new Bestandsdelen(bestand);
        var kop = delen.Kop;
        _ = delen.Tekst("Toelichting");
        _ = delen.Tekst("Wijzigingen");
        var beleid = new Beleid(
            kop.Tekst("naam"),
            kop.Tekst("versie"),
            kop.Tekst("eigenaar"),
            kop.Getal("afronden-op", 1, 100),
            kop.Getal("vergroven-tot", 1, 1000),
            kop.Getal("rondes", 1, 5),
            kop.Heeft("onderdruk") ? kop.Getal("onderdruk", 2, 100) : null,
            kop.Getal("kleinste-noemer", 1, 1000),
            new(
                kop.Getal("personen", 1, 1000),
                kop.Getal("aanbieders", 1, 100),
                kop.Getal("grootste-aandeel", 1, 100),
                kop.Getal("twee-grootste-aandeel", 1, 100)
            ),
            kop.Getal("klanten-per-locatie", 1, 1000),
            Mag(kop, "bewezen-leeg"),
            Mag(kop, "bewezen-volledig"),
            [.. Kaarten(kop, "bruggen").Select(k => new Brug(Een(kop, k, "stand"), k["erbij"], k["eraf"]))],
            Delen(kop, "delen"),
            Delen(kop, "sommen"),
            bestand
        );
        kop.Sluit();
        return beleid.Grof > beleid.Rond
            ? beleid
            : throw kop.Fout("vergroven-tot", "vul een getal in boven dat van afronden-op.");
    }

    private static bool Mag(Kop kop, string sleutel) => kop.Keuze(sleutel, "toegestaan", Verboden) != Verboden;

    private static ImmutableArray<Deelverband> Delen(Kop kop, string sleutel) =>
        [.. Kaarten(kop, sleutel).Select(k => new Deelverband(Een(kop, k, "geheel"), k["delen"]))];

    private static IEnumerable<Verbandkaart> Kaarten(Kop kop, string sleutel) =>
        kop.Lijstkaarten(sleutel)
            .Select(kaart => new Verbandkaart(kop, sleutel, kaart.ToDictionary(p => p.Naam, p => p.Waarden)));

    private static string Een(Kop kop, Verbandkaart kaart, string naam) =>
        kaart[naam] is [var enig] ? enig : throw kop.Fout(kaart.Sleutel, $"geef bij {naam} een cijfer.");

    private sealed record Verbandkaart(
        Kop Kop,
        string Sleutel,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Waarden
    )
    {
        public ImmutableArray<string> this[string naam] =>
            Waarden.TryGetValue(naam, out var waarden) ? [.. waarden] : throw Kop.Fout(Sleutel, $"{naam} ontbreekt.");
    }
}
