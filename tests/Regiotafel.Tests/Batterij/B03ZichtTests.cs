using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B3, visible fields per role, on all pages, filters, orders and answers: of two regions that differ only in what a role may not
/// know, it reads the same. The tegenproef reads as a role that sees the numbers.
/// </summary>
public sealed class B03ZichtTests
{
    [Theory, OpElkeMotor]
    public Task B3_een_gemeente_leest_niets_van_verborgen_aantallen(Motor motor) =>
        Batterijproef.Draai("B3", zaad: 3, proef => Vergelijk(proef, motor, Zichtwereld.VoorGemeente, Personen.Gm));

    [Theory, OpElkeMotor]
    public Task B3_vindt_wie_alle_aantallen_leest(Motor motor) =>
        Batterijproef.Tegenproef(
            "B3",
            zaad: 3,
            proef => Vergelijk(proef, motor, Zichtwereld.VoorGemeente, Personen.Zk)
        );

    [Theory, OpElkeMotor]
    public Task B3_een_analist_leest_niets_van_losse_plekken(Motor motor) =>
        Batterijproef.Draai("B3", zaad: 3, proef => Vergelijk(proef, motor, Zichtwereld.VoorAnalist, Personen.Ra));

    [Theory, OpElkeMotor]
    public Task B3_vindt_wie_losse_plekken_leest(Motor motor) =>
        Batterijproef.Tegenproef("B3", zaad: 3, proef => Vergelijk(proef, motor, Zichtwereld.VoorAnalist, Personen.Tv));

    private static async Task Vergelijk(
        Batterijproef proef,
        Motor motor,
        Func<Proefregio, bool, Task> vul,
        Persoon persoon
    )
    {
        var (een, ander) = (await Lees(motor, vul, persoon, false), await Lees(motor, vul, persoon, true));
        proef.Tel("dezelfde adressen", een.Keys.Order().SequenceEqual(ander.Keys.Order()), () => "other addresses");
        foreach (var (adres, tekst) in een)
        {
            proef.Tel(
                "adressen",
                ander.TryGetValue(adres, out var anders) && tekst == anders,
                () => $"{persoon.Naam} {adres}: {Verschil(tekst, ander.GetValueOrDefault(adres, ""))}"
            );
        }
    }

    private static async Task<Dictionary<string, string>> Lees(
        Motor motor,
        Func<Proefregio, bool, Task> vul,
        Persoon persoon,
        bool anders
    )
    {
        await using var wereld = await Proefregio.Start(motor);
        await vul(wereld, anders);
        return await new Zichtwereld(wereld).Alles(persoon);
    }

    private static string Verschil(string een, string ander)
    {
        var bij = een.Zip(ander).TakeWhile(p => p.First == p.Second).Count();
        string Deel(string tekst) => tekst[Math.Max(0, bij - 60)..Math.Min(tekst.Length, bij + 60)];
        return $"'{Deel(een)}' and '{Deel(ander)}'";
    }
}
