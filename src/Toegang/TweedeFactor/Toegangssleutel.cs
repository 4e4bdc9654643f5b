namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>A passkey of an account. Bytes are stored as base64url text.</summary>
internal sealed class Toegangssleutel
{
    public Guid Id { get; init; }
    public Guid GebruikerId { get; init; }
    public string SleutelId { get; init; } = "";
    public string PubliekeSleutel { get; init; } = "";
    public string Naam { get; set; } = "";
    public DateTime GemaaktOp { get; init; }
    public long Teller { get; set; }

    /// <summary>How the key reaches the browser, with commas: internal, usb, hybrid.</summary>
    public string Overdracht { get; init; } = "";
    public bool Geverifieerd { get; set; }
    public bool KopieMogelijk { get; init; }
    public bool KopieGemaakt { get; set; }
    public string Verklaring { get; init; } = "";
    public string Clientgegevens { get; init; } = "";
}
