using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Regiotafel.Kern;

namespace Regiotafel.Tests.Kern;

public sealed class ControlegetalTests
{
    [Fact]
    public void Het_bekende_voorbeeld_klopt()
    {
        // The check value of CRC-32: the sum of "123456789" is CBF43926.
        var som = Controlegetal.Verder(Controlegetal.Begin, Encoding.ASCII.GetBytes("123456789"));

        Assert.Equal(0xCBF43926, Controlegetal.Eind(som));
    }

    [Fact]
    public void Wat_een_stuk_met_een_som_doet_is_vooraf_uit_te_rekenen() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<byte[], byte[]>(
                (eerst, stuk) =>
                {
                    var som = Controlegetal.Verder(Controlegetal.Begin, eerst);
                    var (factor, eigen) = Controlegetal.Van(stuk);
                    return (Controlegetal.Maal(som, factor) ^ eigen) == Controlegetal.Verder(som, stuk);
                }
            )
        );
}
