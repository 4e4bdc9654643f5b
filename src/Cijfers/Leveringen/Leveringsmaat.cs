using Microsoft.Extensions.Configuration;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>How many bytes a delivery through the screen may hold, all files together, unpacked; counted while reading.</summary>
internal sealed class Leveringsmaat(IConfiguration instellingen)
{
    public int MeesteMb { get; } = instellingen.GetValue("Leveringen:MeesteMb", 512);

    public long MeesteBytes => (long)MeesteMb << 20;
}
