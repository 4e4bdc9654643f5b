using QRCoder;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>The picture that an app scans to learn the secret.</summary>
internal static class Inschrijfbeeld
{
    public static byte[] Png(string adres)
    {
        using var maker = new QRCodeGenerator();
        using var gegevens = maker.CreateQrCode(adres, QRCodeGenerator.ECCLevel.M);
        using var beeld = new PngByteQRCode(gegevens);
        return beeld.GetGraphic(6);
    }
}
