using System.Text;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// While a page is made that will be kept: what stands where each answer gets something of its own. Random for every page, so
/// that no text of a user can be taken for it.
/// </summary>
internal sealed class Paginagaten
{
    private readonly string merk = Guid.NewGuid().ToString("N");

    /// <summary>Here comes the antiforgery token of the request.</summary>
    public string Echtheid => merk + "e";

    /// <summary>Here comes the key of one form.</summary>
    public string Sleutel => merk + "s";

    /// <summary>The first half of both.</summary>
    public byte[] Merk => Encoding.ASCII.GetBytes(merk);
}
