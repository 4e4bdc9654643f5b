using System.Globalization;
using System.Text;

namespace Regiotafel.Kern.Opslag;

/// <summary>Names of columns and stored states.</summary>
public static class Namen
{
    /// <summary>"BevestigdOp" becomes "bevestigd_op".</summary>
    public static string Snake(string naam)
    {
        var uit = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            if (char.IsUpper(naam[i]) && i > 0 && naam[i - 1] != '_')
            {
                uit.Append('_');
            }
            uit.Append(char.ToLower(naam[i], CultureInfo.InvariantCulture));
        }
        return uit.ToString();
    }
}
