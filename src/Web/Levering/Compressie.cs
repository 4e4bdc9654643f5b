using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Regiotafel.Web.Levering;

/// <summary>
/// Pages and JSON are compressed while they are sent, fast rather than small. Also over https: the only secret on a page that
/// an attacker could guess byte by byte, the token of a form, is another one on every page that is drawn.
/// </summary>
internal static class Compressie
{
    public static void Stel(IServiceCollection diensten)
    {
        diensten.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
        });
        diensten.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        diensten.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }
}
