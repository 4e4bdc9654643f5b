using System.Text;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// While a page is made that will be kept: what stands where each form gets a key of its own in every answer. Random for every
/// page, so that no text of a user can be taken for it.
/// </summary>
internal sealed class Paginagaten
{
    public string Sleutel { get; } = Guid.NewGuid().ToString("N");

    public byte[] Merk => Encoding.ASCII.GetBytes(Sleutel);
}
