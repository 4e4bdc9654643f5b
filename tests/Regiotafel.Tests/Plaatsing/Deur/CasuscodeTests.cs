using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Tests.Plaatsing.Deur;

/// <summary>The code of a case: random, readable, and safe against one slip.</summary>
public sealed class CasuscodeTests
{
    private const string Alfabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    [Fact]
    public void Een_code_met_de_hand_nagerekend()
    {
        // A is place 8, B 9, C 10, D 11, 2 is 0: 1*8 + 2*9 + 3*10 + 4*11 + 6*8 + 8*8 = 212, 212 mod 31 = 26: V.
        Assert.Equal("ABC-D2A-2A2V", Casuscode.Van("ABCD2A2A2V")?.ToString() ?? "geen");
    }

    [Theory]
    [InlineData("abc-dab-cdea")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ABCDEFGHIJ")]
    [InlineData("12345678901")]
    public void Wat_geen_code_is_wordt_er_geen(string? tekst) => Assert.Null(Casuscode.Van(tekst));

    [Fact]
    public void Elke_verkeerde_letter_en_elke_verwisseling_valt_op()
    {
        for (var keer = 0; keer < 20; keer++)
        {
            var code = Casuscode.Trek().Tekens;
            for (var plek = 0; plek < code.Length; plek++)
            {
                foreach (var teken in Alfabet.Where(t => t != code[plek]))
                {
                    Assert.Null(Casuscode.Van(code[..plek] + teken + code[(plek + 1)..]));
                }
                if (plek > 0 && code[plek] != code[plek - 1])
                {
                    Assert.Null(Casuscode.Van(code[..(plek - 1)] + code[plek] + code[plek - 1] + code[(plek + 1)..]));
                }
            }
        }
    }

    [Fact]
    public void Een_nieuwe_code_is_te_lezen_zoals_zij_wordt_getoond_en_lijkt_niet_op_een_getal()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => Casuscode.Trek()).ToList();

        Assert.Equal(500, codes.Distinct().Count());
        Assert.All(codes, c => Assert.Equal(c, Casuscode.Van(c.ToString().ToLowerInvariant())));
        Assert.All(codes, c => Assert.DoesNotMatch("[0-9]{4}", c.Tekens));
    }

    [Fact]
    public void Een_code_in_een_zin_wordt_gevonden()
    {
        var code = Casuscode.Trek();
        Assert.All(
            [
                $"Plek voor {code}",
                $"{code.Tekens}.",
                $"van {code.ToString().Replace('-', ' ').ToLowerInvariant()}, morgen",
            ],
            zin => Assert.True(Casuscode.StaatIn(zin), zin)
        );
        // One character longer or another check character is no code.
        var ander = code.Tekens[..^1] + (code.Tekens[^1] == '2' ? '3' : '2');
        Assert.All(
            ["Tuinhuis een plek erbij", $"x{code.Tekens}", ander, ""],
            zin => Assert.False(Casuscode.StaatIn(zin), zin)
        );
    }
}
