using System.Buffers.Text;
using System.Security.Cryptography;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// Keys for all forms of one answer, drawn at once: the system is asked for random bytes one time instead of once per form.
/// </summary>
internal ref struct Sleutelreeks
{
    /// <summary>A key as text.</summary>
    public const int Lengte = 36;

    private const int Bytes = 16;
    private ReadOnlySpan<byte> over;

    public Sleutelreeks(int aantal) => over = RandomNumberGenerator.GetBytes(aantal * Bytes);

    /// <summary>Writes the next key at the begin of a span.</summary>
    public void Schrijf(Span<byte> doel)
    {
        Utf8Formatter.TryFormat(new Guid(over[..Bytes]), doel, out _);
        over = over[Bytes..];
    }
}
