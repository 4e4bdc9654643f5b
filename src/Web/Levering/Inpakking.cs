namespace Regiotafel.Web.Levering;

/// <summary>How the bytes of an answer are packed, by what the asker takes.</summary>
internal enum Inpakking
{
    Geen,
    Gzip,
    Brotli,
}
