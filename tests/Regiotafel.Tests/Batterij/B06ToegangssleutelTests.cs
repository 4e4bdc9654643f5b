using Regiotafel.Tests.Proef;
using Regiotafel.Tests.Toegang.Toegangssleutels;

namespace Regiotafel.Tests.Batterij;

/// <summary>B6, passkeys: nothing but the right key, at the right place, checked by its user, for the first time, lets in.</summary>
public sealed class B06ToegangssleutelTests
{
    private static readonly (string Deel, Action<Proefsleutel> Fout)[] Fouten =
    [
        ("gebruikerscontrole", s => s.Controleert = false),
        ("herkomst", s => s.Herkomst = "http://regiotafel.example"),
        ("herkomst", s => s.Herkomst = "https://localhost"),
        ("huis", s => s.Huis = "regiotafel.example"),
        ("handtekening", s => s.Vals = true),
        ("teller", s => s.Teller -= 1),
        ("teller", s => s.Teller -= 2),
    ];

    [Theory, OpElkeMotor]
    public async Task B6_een_toegangssleutel_met_een_fout_komt_er_niet_in(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var sleutel = await Sleutelproef.Maak(await wereld.Als(Personen.ZbLinde));
        await Batterijproef.Draai(
            "B6",
            zaad: 6,
            async proef =>
            {
                Assert.True(Sleutelproef.IsBinnen(await Sleutelproef.MeldAan(wereld.Bezoeker(), sleutel)));
                var bekend = sleutel.Teller;
                foreach (var (deel, fout) in Fouten)
                {
                    fout(sleutel);
                    var antwoord = await Sleutelproef.MeldAan(wereld.Bezoeker(), sleutel);
                    proef.Tel(deel, !Sleutelproef.IsBinnen(antwoord), () => $"{deel}: let in");
                    (sleutel.Controleert, sleutel.Vals, sleutel.Teller) = (true, false, bekend);
                    (sleutel.Herkomst, sleutel.Huis) = ("http://localhost", "localhost");
                }
                var goed = await Sleutelproef.MeldAan(wereld.Bezoeker(), sleutel);
                proef.Tel("zelf", Sleutelproef.IsBinnen(goed), () => "the owner is not let in");
            }
        );
    }

    [Theory, OpElkeMotor]
    public async Task B6_een_uitdaging_laat_er_een_binnen_ook_bij_veel_tegelijk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // A key that does not count: only the challenge can tell the first from the rest.
        using var sleutel = new Proefsleutel { Teller = 0 };
        await Sleutelproef.VoegToe(await wereld.Als(Personen.ZbLinde), sleutel, "telefoon");
        await Batterijproef.Draai(
            "B6",
            zaad: 6,
            async proef =>
            {
                for (var ronde = 0; ronde < 5; ronde++)
                {
                    var vraag = await Sleutelproef.VraagAanmelden(wereld.Bezoeker());
                    var antwoord = sleutel.Teken(vraag.Opties);
                    var antwoorden = await Task.WhenAll(
                        Enumerable
                            .Range(0, 4)
                            .Select(_ => Sleutelproef.GeefAanmelden(wereld.Bezoeker(), vraag.Uitdaging, antwoord))
                    );
                    var binnen = antwoorden.Count(Sleutelproef.IsBinnen);
                    proef.Tel("uitdaging", binnen == 1, () => $"one challenge let {binnen} in");
                }
            }
        );
    }

    [Theory, OpElkeMotor]
    public async Task B6_het_antwoord_verraadt_geen_toegangssleutel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var sleutel = await Sleutelproef.Maak(await wereld.Als(Personen.ZbLinde));
        using var namaak = sleutel.Namaak();
        using var onbekend = new Proefsleutel();
        await Batterijproef.Draai(
            "B6",
            zaad: 6,
            async proef =>
            {
                var bekend = await Sleutelproef.MeldAan(wereld.Bezoeker(), namaak);
                var vreemd = await Sleutelproef.MeldAan(wereld.Bezoeker(), onbekend);
                var leeg = await Sleutelproef.GeefAanmelden(wereld.Bezoeker(), "", "");
                proef.Tel("binnen", !Sleutelproef.IsBinnen(bekend), () => "another secret is let in");
                foreach (var antwoord in new[] { vreemd, leeg })
                {
                    var gelijk = bekend.Status == antwoord.Status && bekend.Inhoud == antwoord.Inhoud;
                    proef.Tel("opsomming", gelijk, () => "the answers differ");
                }
                // Asking for a challenge names no account and no key.
                var opties = (await Sleutelproef.VraagAanmelden(wereld.Bezoeker())).Opties;
                var sleutels = opties.TryGetProperty("allowCredentials", out var lijst) && lijst.GetArrayLength() > 0;
                proef.Tel("opsomming", !sleutels, () => "the question names keys");
            }
        );
    }
}
