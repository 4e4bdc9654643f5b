using Regiotafel.Plaatsing.Tafel.Zitting;

namespace Regiotafel.Tests.Plaatsing.Tafel.Zitting;

public sealed class VerslagTests
{
    private static readonly DateOnly Dag = new(2026, 11, 16);

    [Fact]
    public void De_code_wordt_bij_het_lezen_gezocht_en_een_oude_regel_blijft_zoals_zij_is()
    {
        var (staat, weg, oud) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var verslag = new Verslag("Proeftafel", Dag, "Voorzitter")
        {
            Geopend = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc),
            Gesloten = new(2026, 11, 2, 10, 0, 0, DateTimeKind.Utc),
            Besluiten =
            [
                Regel("") with
                {
                    BesluitId = staat,
                },
                Regel("") with
                {
                    BesluitId = weg,
                },
                Regel("R4K7-9QXM") with
                {
                    BesluitId = oud,
                },
                Regel(""),
            ],
        };
        var gelezen = Verslag
            .Lees(verslag.Schrijf())
            .Met(
                new Dictionary<Guid, (string Zin, string? Code)>
                {
                    [staat] = ("Taak: bel", "H2VT-8CWP"),
                    [weg] = ("gewist", null),
                    [oud] = ("gewist", null),
                }
            );
        Assert.Equal(
            [("Taak: bel", "H2VT-8CWP"), ("gewist", "gewist"), ("gewist", "R4K7-9QXM"), ("Taak", "")],
            gelezen.Besluiten.Select(r => (r.Wat, r.Code))
        );
    }

    private static Verslagregel Regel(string code) => new("Taak", code, "Proef", Dag, "");
}
